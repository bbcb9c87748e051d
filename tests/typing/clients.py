"""Clients: their arguments, what `with_options` takes, options of a call, and what an error knows."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Literal, assert_type

import httpx2
import pytest
from digitalriver import (
    APIConnectionError,
    APIResponseError,
    APIResponseValidationError,
    APIStatusError,
    AsyncClient,
    Client,
    DigitalRiverError,
    Mismatch,
    NotFoundError,
    RateLimitError,
    RequestOptions,
    Retry,
    RetryPolicy,
    WebhookPayloadError,
    errors,
    mismatches,
    models,
)


def made(http: httpx2.Client, async_http: httpx2.AsyncClient) -> None:
    with Client(token="a", http_client=http) as client:
        assert_type(client, Client)
    Client(token=lambda: "a", timeout=1, max_retries=0, headers={"X-A": "b"}, query={"a": 1})
    Client(timeout=httpx2.Timeout(5, connect=1), responses="strict", deadline=30)
    Client(timeout=None, base_url="https://a.example", retry_policy=RetryPolicy(budget=10))
    Client(http_client=async_http)  # refused: arg-type reportArgumentType
    AsyncClient(http_client=http)  # refused: arg-type reportArgumentType
    Client("a")  # refused: call-arg reportCallIssue
    Client(tokn="a")  # refused: call-arg reportCallIssue
    Client(token=1)  # refused: arg-type reportArgumentType
    Client(timeout="1")  # refused: arg-type reportArgumentType
    Client(timeout=timedelta(seconds=1))  # refused: arg-type reportArgumentType
    Client(responses="lenient")  # refused: arg-type reportArgumentType
    Client(retry_policy=RetryPolicy(attempts=1))  # refused: call-arg reportCallIssue


async def made_asynchronously(http: httpx2.AsyncClient) -> None:
    async def token() -> str:
        return "a"

    async with AsyncClient(token=token, http_client=http) as client:
        assert_type(client, AsyncClient)
    Client(token=token)  # refused: arg-type reportArgumentType
    with AsyncClient():  # refused: attr-defined reportGeneralTypeIssues
        pass


def told_of_requests() -> None:
    def on_request(request: httpx2.Request) -> None:
        request.headers["X-A"] = "b"

    def on_response(response: httpx2.Response) -> None:
        print(response.status_code)

    def on_retry(retry: Retry) -> None:
        assert_type(retry.attempt, int)
        assert_type(retry.delay, float)
        assert_type(retry.status, int | None)

    def no_retry() -> None:
        pass

    def on_mismatch(mismatch: Mismatch) -> None:
        assert_type(mismatch.pointer, str)
        assert_type(mismatch.kind, Literal["missing", "null", "type", "value", "extra"])

    Client(
        on_request=on_request, on_response=on_response, on_retry=on_retry, on_mismatch=on_mismatch
    )
    Client(on_request=on_response)  # refused: arg-type reportArgumentType
    Client(on_retry=print)
    Client(on_retry=no_retry)  # refused: arg-type reportArgumentType


def with_other_settings(client: Client, aclient: AsyncClient) -> None:
    other = client.with_options(timeout=5, max_retries=0, headers={"X-A": "b"}, token="c")
    assert_type(other, Client)
    assert_type(other.refunds.retrieve("1"), models.Refund)
    assert_type(aclient.with_options(timeout=None), AsyncClient)
    client.with_options(timeut=5)  # refused: call-arg reportCallIssue
    client.with_options(max_retries="5")  # refused: arg-type reportArgumentType
    client.with_options(responses="lenient")  # refused: arg-type reportArgumentType
    client.with_option(timeout=5)  # refused: attr-defined reportAttributeAccessIssue


def options_of_a_call(client: Client) -> None:
    options = RequestOptions(
        timeout=5, max_retries=0, headers={"X-A": None}, idempotency_key="a", deadline=3
    )
    client.refunds.retrieve("1", options=options)
    client.refunds.create(currency="EUR", options=options)
    client.refunds.create(body={"currency": "EUR"}, options=options)
    client.refunds.retrieve("1", options={"timeout": 5})  # refused: arg-type reportArgumentType
    client.refunds.retrieve("1", option=options)  # refused: call-arg reportCallIssue
    client.refunds.retrieve("1", timeout=5)  # refused: call-arg reportCallIssue
    RequestOptions(timeut=5)  # refused: call-arg reportCallIssue
    RequestOptions(5)  # refused: call-arg reportCallIssue


def what_an_error_knows(client: Client) -> None:
    try:
        client.refunds.retrieve("1")
    except NotFoundError as error:
        assert_type(error.status_code, int)
        assert_type(error.headers, httpx2.Headers)
        assert_type(error.request_id, str | None)
        assert_type(error.response, httpx2.Response)
        assert_type(error.retry_after, float | None)
        assert_type(error.body, Any)
        assert_type((error.message, error.method, error.path), tuple[str, str, str])
        error.status  # refused: attr-defined reportAttributeAccessIssue
        if isinstance(error.body, models.Errors):
            assert_type(error.body, models.Errors)
    except (RateLimitError, errors.ConflictError) as error:
        assert_type(error.retry_after, float | None)
    except APIStatusError as error:
        error.request_ids  # refused: attr-defined reportAttributeAccessIssue
    except APIResponseValidationError as error:
        error.retry_after  # refused: attr-defined reportAttributeAccessIssue
    except APIConnectionError as error:
        assert_type(error.unsent, bool)
        error.status_code  # refused: attr-defined reportAttributeAccessIssue
    except WebhookPayloadError as error:
        assert_type(error.body, Any)
    except DigitalRiverError as error:
        error.message  # refused: attr-defined reportAttributeAccessIssue


def all_are_of_one_tree(error: APIResponseError, other: errors.InternalServerError) -> None:
    root: DigitalRiverError = error
    with_status: APIStatusError = other
    less: NotFoundError = error  # refused: assignment reportAssignmentType
    print(root, with_status, less)


def what_differs(refund: models.Refund) -> None:
    for mismatch in mismatches(refund):
        assert_type(mismatch, Mismatch)
        mismatch.pointr  # refused: attr-defined reportAttributeAccessIssue
    assert_type(refund.to_dict(), dict[str, Any])
    models.Refund.from_dict({"id": "1"})  # refused: attr-defined reportAttributeAccessIssue
    assert_type(models.Refund.model_validate({"id": "1"}), models.Refund)


def in_a_test() -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"id": request.url.path})

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    client = Client(token="a", base_url="https://api.test", http_client=http)
    with pytest.raises(NotFoundError) as raised:
        client.refunds.retrieve("1")
    assert_type(raised.value.status_code, int)


How = Literal["tolerant", "strict"]


def by_a_variable(how: How) -> None:
    Client(responses=how)
