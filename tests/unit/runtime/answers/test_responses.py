"""Responses: by status and media type, typed, lossless; and their errors."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import Field
from runtime.answers.raw import RawResponse
from runtime.client import SyncClient
from runtime.errors import (
    APIResponseValidationError,
    APIStatusError,
    BadRequestError,
    Error,
    InternalServerError,
    NotFoundError,
    RateLimitError,
)
from runtime.models.model import Model
from runtime.models.types import Number, Timestamp
from runtime.request import Request, RequestOptions
from runtime.resource import Resource

from tests.support.recording_server import Answer, Server


class Refund(Model):
    id: str
    amount: Number | None = None
    created_time: Timestamp | None = Field(
        default=None, validation_alias="createdTime", serialization_alias="createdTime"
    )


class Problem(Model):
    code: str | None = None
    message: str | None = None


class Problems(Model):
    errors: list[Problem] | None = None


REFUND = (
    b'{"id":"r1","amount":5,"createdTime":"2020-09-22T12:09:44.000Z","new":{"x":[1.0]},"n":null}'
)
NO_RETRY = RequestOptions(max_retries=0)


def get(client: SyncClient, responses: dict[str, Any], method: str = "GET") -> Any:
    return client.send(Request(method, "/x", responses=responses), NO_RETRY)


def test_a_typed_body_is_written_back_as_it_came(server: Server, client: SyncClient) -> None:
    server.answer(Answer(body=REFUND))
    refund = get(client, {"200": Refund})
    assert isinstance(refund, Refund)
    assert refund.created_time is not None
    assert refund.created_time.year == 2020
    assert json.loads(refund.to_json()) == json.loads(REFUND)
    assert '"amount":5,' in refund.to_json()
    assert "1.0" in refund.to_json()


@pytest.mark.parametrize(("status", "key"), [(200, "200"), (201, "2XX"), (202, "default")])
def test_types_are_found_by_status_range_and_default(
    server: Server, client: SyncClient, status: int, key: str
) -> None:
    server.answer(Answer(status=status, body=REFUND))
    assert isinstance(get(client, {"404": Problem, key: Refund}), Refund)


def test_the_exact_status_wins_over_its_range(server: Server, client: SyncClient) -> None:
    server.answer(Answer(status=201, body=REFUND))
    assert isinstance(get(client, {"2XX": Problem, "201": Refund, "default": Problems}), Refund)


def test_a_success_that_is_not_declared_is_plain_data(server: Server, client: SyncClient) -> None:
    server.answer(Answer(status=202, body=REFUND))
    types = {"200": Refund, "201": Problem, "default": Problem}
    assert get(client, types) == json.loads(REFUND)
    server.answer(Answer(status=202, body=b"hi", media_type="text/plain"))
    assert get(client, {"200": Refund}) == "hi"
    server.answer(Answer(status=202, body=b"\x00", media_type="image/png"))
    assert get(client, {}) == b"\x00"
    server.answer(Answer(status=202, body=b""))
    assert get(client, {}) is None


@pytest.mark.parametrize("status", [204, 205, 304])
def test_a_status_without_a_body_is_none(server: Server, client: SyncClient, status: int) -> None:
    server.answer(Answer(status=status, body=b"", media_type=""))
    assert get(client, {str(status): None}) is None
    assert get(client, {"2XX": Refund, str(status): Refund}) is None


def test_a_head_request_has_no_body(server: Server, client: SyncClient) -> None:
    server.answer(Answer(headers={"Content-Length": "999999999999"}))
    assert get(client, {"200": Refund}, "HEAD") is None


def test_an_empty_body_where_one_is_declared_is_an_error(
    server: Server, client: SyncClient
) -> None:
    server.answer(Answer(body=b""))
    with pytest.raises(APIResponseValidationError, match="GET /x: the body is empty"):
        get(client, {"200": Refund})
    assert get(client, {"200": Refund | None}) is None


def test_a_body_where_none_is_declared_comes_by_its_content_type(
    server: Server, client: SyncClient
) -> None:
    server.answer(Answer(body=b"surprise", media_type="text/plain"))
    assert get(client, {"200": None}) == "surprise"


@pytest.mark.parametrize("media_type", ["application/json", "Application/JSON; charset=UTF-8", "application/hal+json", "text/plain", ""])  # fmt: skip
def test_json_is_read_whatever_it_is_called(
    server: Server, client: SyncClient, media_type: str
) -> None:
    server.answer(Answer(body=REFUND, media_type=media_type))
    assert isinstance(get(client, {"200": Refund}), Refund)


@pytest.mark.parametrize(("body", "media_type"), [
    ('"grün"'.encode(), "application/json"),
    ("grün".encode(), "text/plain"),
    ("grün".encode("latin-1"), "text/plain; charset=ISO-8859-1"),
    ('"grün"'.encode("utf-16"), "application/json; charset=utf-16"),
    (b'\xef\xbb\xbf"gr\xc3\xbcn"', "application/json"),
])  # fmt: skip
def test_text_is_decoded_by_its_type_and_charset(
    server: Server, client: SyncClient, body: bytes, media_type: str
) -> None:
    server.answer(Answer(body=body, media_type=media_type))
    assert get(client, {"200": str}) == "grün"


def test_the_most_specific_media_type_chooses_the_type(server: Server, client: SyncClient) -> None:
    types = {"*/*": bytes, "text/*": str, "application/json": Refund}
    server.answer(
        Answer(body=REFUND),
        Answer(body=b"a", media_type="text/csv; header=present"),
        Answer(body=b"b", media_type="image/png"),
        Answer(body=REFUND, media_type="application/problem+json"),
    )
    assert isinstance(get(client, {"200": types}), Refund)
    assert get(client, {"200": types}) == "a"
    assert get(client, {"200": types}) == b"b"
    assert get(client, {"200": types}) == REFUND
    assert isinstance(get(client, {"200": {"application/json": Refund}}), Refund)


def test_a_body_that_does_not_fit_is_an_error_with_the_body(
    server: Server, client: SyncClient
) -> None:
    server.answer(Answer(body=b'{"id":5,"amount":"secret"}', headers={"X-Request-Id": "req-1"}))
    with pytest.raises(APIResponseValidationError) as caught:
        get(client.with_options(responses="strict"), {"200": Refund})
    error = caught.value
    assert "id: a string is expected; amount: a number is expected" in str(error)
    assert "secret" not in str(error)
    assert "(request id req-1)" in str(error)
    assert error.body == {"id": 5, "amount": "secret"}
    assert error.status_code == 200
    assert error.response.content == b'{"id":5,"amount":"secret"}'


def test_strict_json_does_not_convert(server: Server, client: SyncClient) -> None:
    for body in (b'["1"]', b"[true]", b"[1.5]"):
        server.answer(Answer(body=body))
        with pytest.raises(APIResponseValidationError, match=r"0: an integer is expected"):
            get(client.with_options(responses="strict"), {"200": list[int]})
        assert get(client, {"200": list[int]}) == json.loads(body)


def test_html_where_json_is_declared_names_the_content_type(
    server: Server, client: SyncClient
) -> None:
    server.answer(Answer(body=b"<html>maintenance</html>", media_type="text/html"))
    with pytest.raises(APIResponseValidationError, match=r"\(text/html\) is not JSON"):
        get(client, {"200": Refund})


ERRORS = [
    (400, "BadRequestError"), (401, "AuthenticationError"), (402, "APIStatusError"), (403, "PermissionDeniedError"),
    (404, "NotFoundError"), (405, "MethodNotAllowedError"), (406, "NotAcceptableError"), (408, "RequestTimeoutError"),
    (409, "ConflictError"), (418, "APIStatusError"), (422, "UnprocessableEntityError"), (429, "RateLimitError"),
    (500, "InternalServerError"), (503, "InternalServerError"), (599, "InternalServerError"),
]  # fmt: skip


@pytest.mark.parametrize(("status", "name"), ERRORS)
def test_each_error_status_raises_its_class(
    server: Server, client: SyncClient, status: int, name: str
) -> None:
    server.answer(Answer(status=status, body=b'{"message":"no"}'))
    with pytest.raises(APIStatusError) as caught:
        get(client, {"200": Refund})
    assert type(caught.value).__name__ == name
    assert isinstance(caught.value, Error)
    assert caught.value.status_code == status
    assert str(caught.value).startswith(f"GET /x: {status}")
    assert str(caught.value).endswith(": no")


def test_an_error_body_is_typed_and_its_message_found(server: Server, client: SyncClient) -> None:
    body = b'{"errors":[{"code":"not_found","message":"Refund\\nnot found"}]}'
    server.answer(Answer(status=404, body=body, headers={"X-DR-RequestId": "abc"}))
    with pytest.raises(NotFoundError) as caught:
        get(client, {"200": Refund, "default": Problems})
    assert isinstance(caught.value.body, Problems)
    assert caught.value.request_id == "abc"
    assert str(caught.value) == "GET /x: 404 Not Found: Refund not found (request id abc)"


def test_an_error_body_that_does_not_fit_is_the_declared_model_where_it_is_an_object(
    server: Server, client: SyncClient
) -> None:
    server.answer(Answer(status=400, body=b'{"errors":5}'))
    with pytest.raises(BadRequestError) as caught:
        get(client, {"default": Problems})
    assert isinstance(caught.value.body, Problems)
    assert caught.value.body.to_dict() == {"errors": 5}
    server.answer(Answer(status=400, body=b"[5]"))
    with pytest.raises(BadRequestError) as other:
        get(client.with_options(responses="strict"), {"default": Problems})
    assert other.value.body == [5]
    server.answer(Answer(status=500, body=b"<html>oh</html>", media_type="text/html"))
    with pytest.raises(InternalServerError) as failed:
        get(client, {"default": Problems})
    assert failed.value.body == "<html>oh</html>"
    assert str(failed.value) == "GET /x: 500 Internal Server Error"
    server.answer(Answer(status=400, body=b""))
    with pytest.raises(BadRequestError) as empty:
        get(client, {"default": Problems})
    assert empty.value.body is None


def test_an_undeclared_not_modified_is_an_error(server: Server, client: SyncClient) -> None:
    server.answer(Answer(status=304, body=b"", media_type=""))
    with pytest.raises(APIStatusError, match="304"):
        get(client, {"200": Refund, "default": Problems})


def test_rate_limits_tell_when_to_come_back(server: Server, client: SyncClient) -> None:
    server.answer(Answer(status=429, headers={"Retry-After": "7"}))
    with pytest.raises(RateLimitError) as caught:
        get(client, {})
    assert caught.value.retry_after == 7.0


def test_messages_never_show_the_query(server: Server, client: SyncClient) -> None:
    server.answer(Answer(status=404))
    with pytest.raises(NotFoundError) as caught:
        client.send(Request("GET", "/x/{id}", path={"id": "1"}, query={"key": "secret"}))
    assert str(caught.value) == "GET /x/1: 404 Not Found"


class Refunds(Resource):
    def retrieve(self, id: str, *, options: RequestOptions | None = None) -> Refund:
        return self._client.send(
            Request("GET", "/refunds/{id}", path={"id": id}, responses={"200": Refund}), options
        )


class Demo(SyncClient):
    @property
    def refunds(self) -> Refunds:
        return Refunds(self)


def test_raw_responses_by_either_spelling(server: Server) -> None:
    server.answer(Answer(body=REFUND, headers={"Request-Id": "r"}))
    with Demo(package="demo", base_url=server.url) as client:
        for raw in (
            client.with_raw_response(client.refunds.retrieve, "1", options=NO_RETRY),
            client.with_raw_response.refunds.retrieve("1", options=NO_RETRY),
        ):
            assert isinstance(raw, RawResponse)
            assert (raw.status_code, raw.content, raw.request_id) == (200, REFUND, "r")
            assert raw.json()["id"] == "r1"
            assert raw.text == REFUND.decode()
            assert isinstance(raw.parse(), Refund)
            assert raw.http_response.url.path == "/refunds/1"
        assert isinstance(client.refunds.retrieve("1"), Refund)


def test_raw_responses_still_raise_errors(server: Server) -> None:
    server.answer(Answer(status=404))
    with Demo(package="demo", base_url=server.url) as client, pytest.raises(NotFoundError):
        client.with_raw_response(client.refunds.retrieve, "1")


def test_with_raw_response_takes_only_methods_of_the_client(client: SyncClient) -> None:
    with pytest.raises(TypeError, match="with_raw_response"):
        client.with_raw_response(len, [])


@pytest.mark.parametrize("exact_numbers", [False, True])
def test_json_that_is_nested_too_deep_names_the_limit(server: Server, exact_numbers: bool) -> None:
    limit = "Python's recursion limit" if exact_numbers else "200 levels"
    depth = 100_000 if exact_numbers else 210
    server.answer(Answer(body=b"[" * depth + b"]" * depth))
    text = rf"\(application/json\) is nested too deep: JSON is read up to {limit}"
    with (
        SyncClient(package="demo", base_url=server.url, exact_numbers=exact_numbers) as client,
        pytest.raises(APIResponseValidationError, match=text),
    ):
        get(client, {"200": list[Any]})


def test_json_is_read_to_its_deepest_level(server: Server, client: SyncClient) -> None:
    server.answer(Answer(body=b"[" * 200 + b"]" * 200))
    found = get(client, {"200": list[Any]})
    for _ in range(199):
        [found] = found
    assert found == []
