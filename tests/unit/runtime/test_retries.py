"""Retries: which calls are tried again, how often, and how long after."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from email.utils import formatdate
from typing import Any

import anyio
import httpx2
import pytest
from _runtime import retries
from _runtime.client import AsyncBaseClient, SyncClient
from _runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConflictError,
    InternalServerError,
)
from _runtime.request import OMIT, Request, RequestOptions
from recording_server import Answer, Recorded, Server


def send(client: SyncClient, method: str = "GET", body: Any = OMIT, **options: Any) -> Any:
    return client.send(
        Request(method, "/", body=body, media_type="application/octet-stream"),
        RequestOptions(**options),
    )


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"])
def test_idempotent_calls_are_tried_again(
    server: Server, client: SyncClient, method: str, status: int
) -> None:
    server.answer(Answer(status=status), Answer(status=status), Answer())
    send(client, method)
    assert len(server.requests) == 3


@pytest.mark.parametrize("status", [408, 409, 429, 503])
@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_other_calls_are_tried_again_only_with_an_idempotency_key(
    server: Server, client: SyncClient, method: str, status: int
) -> None:
    server.answer(Answer(status=status), Answer())
    with pytest.raises(APIStatusError):
        send(client, method)
    assert len(server.requests) == 1
    server.answer(Answer(status=status), Answer())
    send(client, method, idempotency_key="k1")
    assert [request.header("idempotency-key") for request in server.requests[1:]] == ["k1", "k1"]


def test_the_idempotency_header_is_the_documents(server: Server, client: SyncClient) -> None:
    request: Request[Any] = Request(
        "POST", "/", idempotency_header="X-Once", headers={"X-Once": "a"}
    )
    server.answer(Answer(status=503), Answer())
    client.send(request)
    assert len(server.requests) == 2
    client.send(request, RequestOptions(idempotency_key="b"))
    assert server.last.header("x-once") == "b"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_what_will_not_change_is_not_tried_again(
    server: Server, client: SyncClient, status: int
) -> None:
    server.answer(Answer(status=status))
    with pytest.raises(APIStatusError):
        send(client)
    assert len(server.requests) == 1


def test_a_conflict_is_tried_again_only_where_nothing_changes(
    server: Server, client: SyncClient
) -> None:
    server.answer(Answer(status=409), Answer())
    send(client)
    assert len(server.requests) == 2
    server.answer(Answer(status=409))
    with pytest.raises(ConflictError):
        send(client, "PUT")
    assert len(server.requests) == 3


def test_the_number_of_retries_is_the_calls_or_the_clients(
    server: Server, client: SyncClient
) -> None:
    server.answer(Answer(status=500))
    for retries_allowed, options in ((2, {}), (0, {"max_retries": 0}), (4, {"max_retries": 4})):
        server.requests.clear()
        with pytest.raises(InternalServerError):
            send(client, **options)
        assert len(server.requests) == retries_allowed + 1
    server.requests.clear()
    with pytest.raises(InternalServerError):
        send(client.with_options(max_retries=1))
    assert len(server.requests) == 2


def test_broken_connections_are_tried_again(server: Server, client: SyncClient) -> None:
    server.answer(
        Answer(raw=b""), Answer(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"), Answer()
    )
    assert send(client) == {}
    assert len(server.requests) == 3
    server.answer(Answer(raw=b""))
    with pytest.raises(APIConnectionError, match="POST /: RemoteProtocolError"):
        send(client, "POST")
    assert len(server.requests) == 4


def test_an_unreachable_server_is_a_connection_error() -> None:
    with SyncClient(package="demo", base_url="http://127.0.0.1:1") as client:
        with pytest.raises(APIConnectionError) as caught:
            send(client)
    assert not isinstance(caught.value, APITimeoutError)
    assert isinstance(caught.value.__cause__, httpx2.ConnectError)


def slowly(seconds: float) -> Callable[[Recorded], Answer]:
    def answer(request: Recorded) -> Answer:
        time.sleep(seconds)
        return Answer()

    return answer


def test_a_slow_server_is_a_timeout(server: Server, client: SyncClient) -> None:
    server.answer(slowly(0.3))
    for timeout in (0.05, httpx2.Timeout(0.05)):
        with pytest.raises(APITimeoutError, match="GET /: timed out"):
            send(client, timeout=timeout, max_retries=0)
    with pytest.raises(APITimeoutError):
        send(client.with_options(timeout=0.05), max_retries=0)
    assert send(client, timeout=None) == {}


def test_the_deadline_covers_all_attempts(server: Server, client: SyncClient) -> None:
    server.answer(slowly(0.1))
    started = time.monotonic()
    with pytest.raises(APITimeoutError):
        send(client, timeout=0.02, deadline=0.15, max_retries=100)
    assert time.monotonic() - started < 0.4
    server.answer(Answer(status=503, headers={"Retry-After": "5"}))
    with pytest.raises(InternalServerError):
        send(client, deadline=1)
    with pytest.raises(InternalServerError):
        send(client.with_options(deadline=1))


def test_the_deadline_also_ends_a_body_that_drips(server: Server, client: SyncClient) -> None:
    def drip() -> Iterator[bytes]:
        for _ in range(100):
            time.sleep(0.02)
            yield b" "

    server.answer(lambda _: Answer(body=drip()))
    started = time.monotonic()
    with pytest.raises(APITimeoutError, match="the deadline passed"):
        send(client, deadline=0.1, max_retries=0)
    assert time.monotonic() - started < 1


def test_a_stream_is_sent_once_and_a_file_again(
    server: Server, client: SyncClient, tmp_path: Any
) -> None:
    server.answer(Answer(status=503), Answer())
    with pytest.raises(InternalServerError):
        send(client, "PUT", iter([b"one shot"]))
    assert len(server.requests) == 1
    path = tmp_path / "f"
    path.write_bytes(b"again")
    for body in (path, path.open("rb"), [b"again"]):
        server.answer(Answer(status=503), Answer())
        server.requests.clear()
        send(client, "PUT", body)
        assert [request.body for request in server.requests] == [b"again", b"again"]
        getattr(body, "close", bool)()


def test_the_asynchronous_client_retries_alike(
    server: Server, make_async: Callable[..., AsyncBaseClient]
) -> None:
    server.answer(Answer(status=503), Answer(raw=b""), Answer())

    async def main() -> None:
        async with make_async() as client:
            assert await client.send(Request("GET", "/")) == {}
            server.answer(Answer(status=503))
            with pytest.raises(InternalServerError):
                await client.send(Request("POST", "/"))

    anyio.run(main)
    assert len(server.requests) == 4


def test_the_delay_grows_with_full_jitter_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retries, "FIRST_DELAY", 0.5)
    monkeypatch.setattr("random.uniform", lambda low, high: (low, high))
    delays = [retries.delay_before(attempt, None) for attempt in (1, 2, 3, 4, 5, 6, 1000)]
    assert delays == [(0, 0.5), (0, 1.0), (0, 2.0), (0, 4.0), (0, 8.0), (0, 8.0), (0, 8.0)]


@pytest.mark.parametrize(("value", "expected"), [
    ("3", 3.0), ("0", 0.0), (" 1.5 ", 1.5), ("99999", 60.0), ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0), ("9" * 400, 60.0),
])  # fmt: skip
def test_the_server_may_say_when_within_limits(value: str, expected: float) -> None:
    assert retries.delay_before(1, httpx2.Headers({"Retry-After": value})) == expected


def test_retry_after_as_a_date() -> None:
    headers = httpx2.Headers({"Retry-After": formatdate(time.time() + 20, usegmt=True)})
    assert 18 < retries.delay_before(1, headers) <= 20


@pytest.mark.parametrize("value", ["soon", "-5", "", "Wed, 99 Foo 2015"])
def test_nonsense_in_retry_after_is_ignored(value: str) -> None:
    assert retries.parse_retry_after(httpx2.Headers({"Retry-After": value})) is None
