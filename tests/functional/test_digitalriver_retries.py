"""When the committed client tries again, and when it gives up."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from digitalriver import AsyncClient, Client, RequestOptions
from digitalriver.errors import (
    APIConnectionError,
    APITimeoutError,
    InternalServerError,
    RateLimitError,
)

from tests.conformance.judge_client import JudgeProcess

SOON = {"retry-after": "0"}


@pytest.fixture
def client(judge: JudgeProcess) -> Iterator[Client]:
    with Client(token="secret", base_url=judge.url) as client:
        yield client


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504])
def test_passing_failure_of_a_get_is_tried_again(
    client: Client, judge: JudgeProcess, status: int
) -> None:
    judge.answer({"status": status, "headers": SOON}, {"status": status, "headers": SOON}, {})
    client.refunds.retrieve("r1")
    assert len(judge.exchanges()) == 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_lasting_failure_is_not_tried_again(
    client: Client, judge: JudgeProcess, status: int
) -> None:
    judge.answer({"status": status, "headers": SOON})
    with pytest.raises(Exception, match=str(status)):
        client.refunds.retrieve("r1")
    assert len(judge.exchanges()) == 1


def test_retries_end(client: Client, judge: JudgeProcess) -> None:
    judge.answer(*[{"status": 503, "headers": SOON} for _ in range(9)])
    with pytest.raises(InternalServerError):
        client.refunds.retrieve("r1")
    assert len(judge.exchanges()) == 3


def test_number_of_retries_can_be_set_for_a_call(client: Client, judge: JudgeProcess) -> None:
    judge.answer(*[{"status": 503, "headers": SOON} for _ in range(9)])
    with pytest.raises(InternalServerError):
        client.refunds.retrieve("r1", options=RequestOptions(max_retries=0))
    assert len(judge.exchanges()) == 1


def test_post_is_not_sent_twice(client: Client, judge: JudgeProcess) -> None:
    judge.answer({"status": 500, "headers": SOON})
    with pytest.raises(InternalServerError):
        client.refunds.create(order_id="o1", currency="USD", amount=1)
    assert len(judge.exchanges()) == 1


def test_put_and_delete_are_tried_again(client: Client, judge: JudgeProcess) -> None:
    judge.answer({"status": 503, "headers": SOON}, {})
    client.webhooks.delete("w1")
    assert len(judge.exchanges()) == 2


@pytest.mark.parametrize("is_date", [False, True], ids=["seconds", "date"])
def test_retry_after_is_waited_for(client: Client, judge: JudgeProcess, is_date: bool) -> None:
    # A date has whole seconds: two seconds ahead is between one and two.
    then = format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True)
    judge.answer({"status": 429, "headers": {"retry-after": then if is_date else "1"}}, {})
    started = time.monotonic()
    client.refunds.retrieve("r1")
    assert 0.9 <= time.monotonic() - started < 5
    assert len(judge.exchanges()) == 2


def test_rate_limit_error_says_how_long_to_wait(judge: JudgeProcess) -> None:
    judge.answer({"status": 429, "headers": {"retry-after": "7"}})
    with Client(token="secret", base_url=judge.url, max_retries=0) as client:
        with pytest.raises(RateLimitError) as caught:
            client.refunds.retrieve("r1")
    assert caught.value.retry_after == 7


def test_deadline_is_not_slept_through(client: Client, judge: JudgeProcess) -> None:
    judge.answer({"status": 429, "headers": {"retry-after": "30"}})
    started = time.monotonic()
    with pytest.raises(RateLimitError):
        client.refunds.retrieve("r1", options=RequestOptions(deadline=2))
    assert time.monotonic() - started < 2


def test_broken_connection_is_tried_again(client: Client, judge: JudgeProcess) -> None:
    judge.answer({"drop": True}, {})
    client.refunds.retrieve("r1")
    assert len(judge.exchanges()) == 2


def test_unreachable_server_is_a_connection_error(judge: JudgeProcess) -> None:
    del judge
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    with Client(token="secret", base_url=f"http://127.0.0.1:{port}", max_retries=0) as client:
        with pytest.raises(APIConnectionError, match="/refunds/r1"):
            client.refunds.retrieve("r1")


def test_slow_answer_is_a_timeout(client: Client, judge: JudgeProcess) -> None:
    judge.answer({"delay": 1})
    with pytest.raises(APITimeoutError):
        client.refunds.retrieve("r1", options=RequestOptions(timeout=0.2, max_retries=0))


def test_async_client_retries_alike(judge: JudgeProcess) -> None:
    judge.answer({"status": 503, "headers": SOON}, {"drop": True}, {})

    async def retrieve() -> None:
        async with AsyncClient(token="secret", base_url=judge.url) as client:
            await client.refunds.retrieve("r1")

    asyncio.run(retrieve())
    assert len(judge.exchanges()) == 3
