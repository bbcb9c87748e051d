"""Retries: which calls are tried again, how often, and how long after."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from email.utils import formatdate
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConflictError,
    InternalServerError,
    RateLimitError,
)
from runtime.omit import OMIT
from runtime.request import Request, RequestOptions
from runtime.retry_after import asked_wait
from runtime.sending.retries import Retry, RetryPolicy

from tests.support.recording_server import Answer, Recorded, Server


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
    monkeypatch.undo()
    monkeypatch.setattr("random.uniform", lambda low, high: (low, high))
    attempts = (1, 2, 3, 4, 5, 6, 1000)
    delays = [RetryPolicy().backoff(attempt) for attempt in attempts]
    assert delays == [(0, 0.5), (0, 1.0), (0, 2.0), (0, 4.0), (0, 8.0), (0, 8.0), (0, 8.0)]
    slower = RetryPolicy(first_delay=2, longest_delay=5)
    assert [slower.backoff(attempt) for attempt in (1, 2, 3)] == [(0, 2), (0, 4), (0, 5)]


EPOCH = 1_900_000_000


@pytest.mark.parametrize(("status", "headers", "expected"), [
    (503, {"Retry-After": "3"}, 3.0),
    (503, {"Retry-After": "0"}, 0.0),
    (503, {"Retry-After": " 1.5 "}, 1.5),
    (503, {"Retry-After": "99999"}, 99999.0),
    (503, {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
    (503, {"Retry-After": formatdate(EPOCH + 20, usegmt=True)}, 20.0),
    (503, {"Retry-After-Ms": "250", "Retry-After": "3"}, 0.25),
    (503, {"X-RateLimit-Reset": "30"}, None),
    (429, {"X-RateLimit-Reset": "30"}, 30.0),
    (429, {"RateLimit-Reset": "30", "Retry-After": "3"}, 3.0),
    (429, {"X-RateLimit-Reset": str(EPOCH + 40)}, 40.0),
    (429, {"X-RateLimit-Reset": str(1000 * (EPOCH + 40))}, 40.0),
    (429, {"X-RateLimit-Reset": str(EPOCH - 40)}, 0.0),
    (429, {"Retry-After": "soon"}, None),
    (429, {"Retry-After": "-5"}, None),
    (429, {"Retry-After": ""}, None),
    (429, {"Retry-After": "Wed, 99 Foo 2015"}, None),
    (429, {"X-RateLimit-Reset": "2030-01-01T00:00:00Z"}, None),
])  # fmt: skip
def test_the_server_may_say_when(
    monkeypatch: pytest.MonkeyPatch,
    status: int,
    headers: dict[str, str],
    expected: float | None,
) -> None:
    monkeypatch.setattr("time.time", lambda: float(EPOCH))
    assert asked_wait(status, httpx2.Headers(headers)) == expected


def test_a_server_that_asks_for_too_long_a_wait_ends_the_call_at_once(
    server: Server, client: SyncClient
) -> None:
    server.answer(Answer(status=429, headers={"Retry-After": "3600"}))
    with pytest.raises(RateLimitError) as caught:
        send(client)
    assert len(server.requests) == 1
    assert caught.value.retry_after == 3600
    assert caught.value.__notes__ == ["not tried again: the server asks to wait 3600 seconds"]
    patient = client.with_options(retry_policy=RetryPolicy(longest_retry_after=0.01))
    server.answer(Answer(status=503, headers={"Retry-After-Ms": "5"}), Answer())
    assert send(patient) == {}


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_what_the_server_refused_is_tried_again_whatever_the_method(
    server: Server, client: SyncClient, method: str, status: int
) -> None:
    server.answer(Answer(status=status, headers={"Retry-After": "0"}), Answer())
    assert send(client, method, b"body") == {}
    assert [request.body for request in server.requests] == [b"body", b"body"]


@pytest.mark.parametrize("status", [500, 502, 504, 408, 409])
def test_what_the_server_may_have_done_is_not_sent_twice(
    server: Server, client: SyncClient, status: int
) -> None:
    server.answer(Answer(status=status, headers={"Retry-After": "0"}), Answer())
    with pytest.raises(APIStatusError):
        send(client, "POST")
    assert len(server.requests) == 1


def test_retries_of_one_call_mean_what_they_say(server: Server, client: SyncClient) -> None:
    server.answer(Answer(status=500), Answer(raw=b""), Answer(status=409), Answer())
    assert send(client, "POST", max_retries=3) == {}
    assert len(server.requests) == 4


def test_a_connection_that_was_never_made_is_tried_again_whatever_the_method() -> None:
    seen: list[Retry] = []
    with SyncClient(
        package="demo", base_url="http://127.0.0.1:1", max_retries=2, on_retry=seen.append
    ) as client:
        with pytest.raises(APIConnectionError) as caught:
            send(client, "POST", b"body")
        assert caught.value.unsent
        assert [(retry.attempt, retry.status) for retry in seen] == [(1, None), (2, None)]
        assert all(isinstance(retry.error, APIConnectionError) for retry in seen)
        with pytest.raises(APIConnectionError) as caught:
            send(client, "POST", iter([b"body"]))
    assert len(seen) == 2
    assert caught.value.__notes__ == ["not tried again: the body can be read only once"]


def test_a_policy_says_statuses_methods_and_delays(server: Server, client: SyncClient) -> None:
    policy = RetryPolicy(statuses={418}, methods={"POST"})
    own = client.with_options(retry_policy=policy)
    server.answer(Answer(status=418), Answer())
    assert send(own, "POST") == {}
    for method, status in (("GET", 418), ("POST", 503)):
        server.requests.clear()
        server.answer(Answer(status=status), Answer())
        with pytest.raises(APIStatusError):
            send(own, method)
        assert len(server.requests) == 1


def test_a_budget_ends_the_retries_of_all_calls_and_grows_with_successes(server: Server) -> None:
    client = SyncClient(
        package="demo", base_url=server.url, retry_policy=RetryPolicy(budget=3), max_retries=2
    )
    server.answer(Answer(status=503))
    for sent in (3, 2, 1):
        server.requests.clear()
        with pytest.raises(InternalServerError) as caught:
            send(client)
        assert len(server.requests) == sent
    assert caught.value.__notes__ == ["not tried again: the budget for retries is used up"]
    server.answer(Answer())
    for _ in range(10):
        send(client)
    server.requests.clear()
    server.answer(Answer(status=503))
    with pytest.raises(InternalServerError):
        send(client.with_options(timeout=5))
    assert len(server.requests) == 2
    client.close()


def test_each_retry_is_told_and_logged_once(
    server: Server,
    make_async: Callable[..., AsyncBaseClient],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("INFO", logger="demo")
    told: list[Retry] = []

    async def tell(retry: Retry) -> None:
        told.append(retry)

    async def main() -> None:
        async with make_async(on_retry=tell) as client:
            await client.send(Request("GET", "/a", query={"key": "secret"}))

    server.answer(Answer(status=503, headers={"Retry-After": "0"}), Answer(raw=b""), Answer())
    anyio.run(main)
    assert [(retry.method, retry.path, retry.attempt, retry.status) for retry in told] == [
        ("GET", "/a", 1, 503),
        ("GET", "/a", 2, None),
    ]
    assert [record.message for record in caplog.records if record.name == "demo"] == [
        "GET /a: 503; retry 1 in 0.00 s",
        "GET /a: RemoteProtocolError: Server disconnected without sending a response.; retry 2 in 0.00 s",
    ]


@pytest.mark.parametrize("media_type", ["multipart/form-data", "application/x-www-form-urlencoded"])
def test_forms_survive_a_retry(
    server: Server, client: SyncClient, tmp_path: Path, media_type: str
) -> None:
    path = tmp_path / "f.txt"
    path.write_bytes(b"content")
    body: dict[str, Any] = {"a": 1, "b": "\u00e9"}
    if media_type == "multipart/form-data":
        body["f"] = path
    server.answer(Answer(status=503), Answer(raw=b""), Answer())
    client.send(Request("PUT", "/", body=body, media_type=media_type))
    first, *others = [(request.header("content-type"), request.body) for request in server.requests]
    assert len(others) == 2
    assert others == [first, first]
    assert b"content" in first[1] or media_type != "multipart/form-data"


def test_a_form_with_a_stream_is_sent_once_and_says_so(server: Server, client: SyncClient) -> None:
    server.answer(Answer(status=503), Answer())
    body = {"f": ("a.txt", iter([b"once"]))}
    with pytest.raises(InternalServerError) as caught:
        client.send(Request("PUT", "/", body=body, media_type="multipart/form-data"))
    assert len(server.requests) == 1
    assert caught.value.__notes__ == ["not tried again: the body can be read only once"]
