"""What the committed client makes of answers: models, pages, errors, and the twins of all that."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import digitalriver.errors
import pytest
from digitalriver import AsyncClient, Client, mismatches, models
from digitalriver.errors import APIResponseValidationError, APIStatusError, DigitalRiverError

from tests.conformance.judge_client import JudgeProcess

REFUND: dict[str, Any] = {
    "id": "r1",
    "createdTime": "2020-09-22T12:09:44.120Z",
    "currency": "USD",
    "amount": 10.0,
    "refundedAmount": 3,
    "state": "pending",
    "liveMode": False,
}


@pytest.fixture
def client(judge: JudgeProcess) -> Iterator[Client]:
    with Client(token="secret", base_url=judge.url, max_retries=0) as client:
        yield client


def retrieve(client: Client, judge: JudgeProcess, refund: dict[str, Any]) -> models.Refund:
    judge.answer({"json": refund})
    return client.refunds.retrieve("r1")


def same(model: models.Refund, data: dict[str, Any]) -> bool:
    """Compare as JSON text: `1` and `1.0` differ, the order of properties does not matter."""
    import json

    return json.dumps(model.to_dict(), sort_keys=True) == json.dumps(data, sort_keys=True)


# Models


def test_answer_is_a_typed_model(client: Client, judge: JudgeProcess) -> None:
    refund = retrieve(client, judge, REFUND)
    assert isinstance(refund, models.Refund)
    assert refund.created_time == datetime(2020, 9, 22, 12, 9, 44, 120_000, tzinfo=UTC)
    assert refund.amount == 10
    assert refund.live_mode is False


def test_what_was_received_serialises_to_the_same_json(client: Client, judge: JudgeProcess) -> None:
    for data in (REFUND, {**REFUND, "metadata": {"a": [1, 1.0, None]}}, {**REFUND, "reason": ""}):
        assert same(retrieve(client, judge, data), data)


def test_unknown_fields_are_kept(client: Client, judge: JudgeProcess) -> None:
    data = {**REFUND, "brandNew": {"a": None}, "class": 1}
    refund = retrieve(client, judge, data)
    assert same(refund, data)
    assert refund.model_extra is not None
    assert refund.model_extra["brandNew"] == {"a": None}


def test_unknown_enum_value_is_kept_as_it_came(client: Client, judge: JudgeProcess) -> None:
    data = {**REFUND, "state": "on_the_moon", "type": "other"}
    refund = retrieve(client, judge, data)
    assert refund.state == "on_the_moon"
    assert same(refund, data)


def test_null_and_absent_are_told_apart(client: Client, judge: JudgeProcess) -> None:
    data = {**REFUND, "reason": None}
    refund = retrieve(client, judge, data)
    assert refund.reason is None
    assert refund.failure_reason is None
    assert same(refund, data)
    assert "reason" in refund.model_fields_set
    assert "failure_reason" not in refund.model_fields_set


@pytest.mark.parametrize(
    "text", ["2020-09-22T12:09:44Z", "2020-09-22t12:09:44.1+02:00", "2020-09-22", "soon", ""]
)
def test_time_is_written_back_as_it_came(client: Client, judge: JudgeProcess, text: str) -> None:
    data = {**REFUND, "createdTime": text}
    assert same(retrieve(client, judge, data), data)


def test_answer_that_does_not_fit_says_so(client: Client, judge: JudgeProcess) -> None:
    client = client.with_options(responses="strict")
    judge.answer({"json": {**REFUND, "amount": {"a": 1}}}, {"text": "<html>"}, {"text": ""})
    for _ in range(3):
        with pytest.raises(APIResponseValidationError) as caught:
            client.refunds.retrieve("r1")
        assert caught.value.status_code == 200


def test_answer_that_does_not_fit_can_be_let_through(judge: JudgeProcess) -> None:
    data = {**REFUND, "amount": {"a": 1}}
    judge.answer({"json": data})
    with Client(token="secret", base_url=judge.url) as client:
        refund = client.refunds.retrieve("r1")
    assert isinstance(refund, models.Refund)
    assert refund.to_dict() == data
    assert [(one.pointer, one.kind) for one in mismatches(refund)] == [("/amount", "type")]


def test_no_content_is_none(client: Client, judge: JudgeProcess) -> None:
    assert client.webhooks.delete("w1") is None
    assert judge.last().answer["status"] == 204


def test_upsert_answers_with_either_status(client: Client, judge: JudgeProcess) -> None:
    judge.answer({"status": 200, "seed": 1}, {"status": 201, "seed": 1})
    sku = models.SkuRequest(eccn="EAR99", country_of_origin="US", name="x", tax_code="4323.310_A")
    assert isinstance(client.skus.upsert("s1", body=sku), models.Sku)
    assert isinstance(client.skus.upsert("s1", body=sku), models.Sku)


def test_raw_response_gives_both_sides(client: Client, judge: JudgeProcess) -> None:
    judge.answer({"json": REFUND, "headers": {"x-dr-requestid": "q1"}})
    raw = client.with_raw_response(client.refunds.retrieve, "r1")
    assert raw.status_code == 200
    assert raw.headers["x-dr-requestid"] == "q1"
    assert raw.json() == REFUND
    assert same(raw.parse(), REFUND)


# Errors

STATUSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    405: "MethodNotAllowedError",
    406: "NotAcceptableError",
    408: "RequestTimeoutError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    502: "InternalServerError",
    418: "APIStatusError",
}


@pytest.mark.parametrize(("status", "name"), STATUSES.items())
def test_error_is_typed_by_its_status(
    client: Client, judge: JudgeProcess, status: int, name: str
) -> None:
    judge.answer({"status": status})
    with pytest.raises(DigitalRiverError) as caught:
        client.refunds.retrieve("r1")
    assert type(caught.value) is getattr(digitalriver.errors, name)
    assert isinstance(caught.value, APIStatusError)
    assert caught.value.status_code == status


def test_error_carries_the_decoded_body_and_the_request_id(
    client: Client, judge: JudgeProcess
) -> None:
    errors = {
        "type": "bad_request",
        "errors": [{"code": "invalid_parameter", "parameter": "id", "message": "No such refund"}],
    }
    judge.answer({"status": 400, "json": errors, "headers": {"x-dr-requestid": "q7"}})
    with pytest.raises(APIStatusError) as caught:
        client.refunds.retrieve("r1", options=None)
    error = caught.value
    assert isinstance(error.body, models.Errors)
    assert error.body.to_dict() == errors
    assert error.body.errors is not None
    assert error.body.errors[0].code == "invalid_parameter"
    assert error.request_id == "q7"
    assert error.headers["x-dr-requestid"] == "q7"
    for part in ("GET", "/refunds/r1", "400", "No such refund", "q7"):
        assert part in str(error)


@pytest.mark.parametrize("body", ["<html>busy</html>", "", "{", "[]", '"a"', '{"errors": 5}'])
def test_error_with_another_body_keeps_it(client: Client, judge: JudgeProcess, body: str) -> None:
    judge.answer({"status": 503, "text": body, "headers": {"content-type": "application/json"}})
    with pytest.raises(DigitalRiverError) as caught:
        client.refunds.retrieve("r1")
    assert isinstance(caught.value, APIStatusError)
    assert caught.value.status_code == 503


def test_async_errors_are_the_same(judge: JudgeProcess) -> None:
    judge.answer({"status": 404})

    async def fail() -> None:
        async with AsyncClient(token="secret", base_url=judge.url) as client:
            await client.refunds.retrieve("r1")

    with pytest.raises(digitalriver.errors.NotFoundError):
        asyncio.run(fail())


def test_many_async_calls_share_a_client(judge: JudgeProcess) -> None:
    judge.answer(*[{"json": {**REFUND, "id": f"r{number}"}} for number in range(25)])

    async def fetch() -> list[models.Refund]:
        async with AsyncClient(token="secret", base_url=judge.url) as client:
            calls = [client.refunds.retrieve("r1") for _ in range(25)]
            return list(await asyncio.gather(*calls))

    assert {refund.id for refund in asyncio.run(fetch())} == {f"r{n}" for n in range(25)}
