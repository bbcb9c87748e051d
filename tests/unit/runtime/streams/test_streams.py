"""Bodies that are handed over before they are read: files, events, lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from time import sleep
from typing import Any, Literal

import anyio
import pytest
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStreamError,
    APITimeoutError,
    NotFoundError,
)
from runtime.models.model import Model
from runtime.request import Request, RequestOptions
from runtime.streams.responses import AsyncBinaryResponse, AsyncStream, BinaryResponse, Stream
from runtime.streams.sse import EventDecoder, LineDecoder, ServerSentEvent

from tests.support.recording_server import Answer, Server

PIECES = [b"a" * 1000, b"b" * 70_000, b"c"]
WHOLE = b"".join(PIECES)


class Event(Model):
    n: int


FILE: Request[BinaryResponse] = Request("GET", "/file", responses={"200": BinaryResponse})


def download(client: SyncClient) -> BinaryResponse:
    return client.send(FILE)


def test_a_binary_response_is_read_in_pieces_or_whole(server: Server, client: SyncClient) -> None:
    server.answer(Answer(body=PIECES, media_type="image/png", headers={"X-A": "1"}))
    with download(client) as file:
        assert (file.status_code, file.content_type, file.headers["x-a"]) == (200, "image/png", "1")
        assert b"".join(file.iter_bytes()) == WHOLE
    assert download(client).read() == WHOLE


def test_writing_to_a_file_tells_its_progress(
    server: Server, client: SyncClient, tmp_path: Path
) -> None:
    seen: list[tuple[int, int | None]] = []
    server.answer(Answer(body=WHOLE, media_type="image/png"))
    target = tmp_path / "file.png"
    size = download(client).write_to(
        target, progress=lambda done, total: seen.append((done, total))
    )
    assert size == len(WHOLE)
    assert target.read_bytes() == WHOLE
    assert seen[-1] == (len(WHOLE), len(WHOLE))
    server.answer(Answer(body=PIECES))
    download(client).write_to(str(target), progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (len(WHOLE), None)


def test_a_broken_download_leaves_no_file(
    server: Server, client: SyncClient, tmp_path: Path
) -> None:
    target = tmp_path / "file.png"
    target.write_bytes(b"old")
    server.answer(Answer(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"))
    with pytest.raises(APIConnectionError):
        download(client).write_to(target)
    assert [path.name for path in tmp_path.iterdir()] == ["file.png"]
    assert target.read_bytes() == b"old"


def test_an_error_in_place_of_a_file_is_raised(server: Server, client: SyncClient) -> None:
    server.answer(Answer(status=404, body=b'{"message":"gone"}'))
    with pytest.raises(NotFoundError, match="gone"):
        download(client)


def test_reading_a_file_into_memory_is_bounded(server: Server, client: SyncClient) -> None:
    server.answer(Answer(body=PIECES))
    small = client.with_options(max_response_bytes=1000)
    with pytest.raises(APIResponseValidationError, match="larger than 1000 bytes"):
        download(small).read()


def test_asynchronous_downloads(
    server: Server, make_async: Callable[..., AsyncBaseClient], tmp_path: Path
) -> None:
    server.answer(Answer(body=PIECES))
    request: Request[AsyncBinaryResponse] = Request(
        "GET", "/file", responses={"200": AsyncBinaryResponse}
    )

    async def main() -> None:
        async with make_async() as client:
            assert await (await client.send(request)).read() == WHOLE
            assert await (await client.send(request)).write_to(tmp_path / "f") == len(WHOLE)
            async with await client.send(request) as file:
                assert b"".join([chunk async for chunk in file.iter_bytes()]) == WHOLE

    anyio.run(main)
    assert (tmp_path / "f").read_bytes() == WHOLE


def events(text: bytes, size: int = 1) -> list[ServerSentEvent]:
    decoder = EventDecoder()
    chunks = [text[i : i + size] for i in range(0, len(text), size)]
    return [event for chunk in chunks for event in decoder.feed(chunk)]


# From the WHATWG's HTML standard, 9.2.6.
@pytest.mark.parametrize("size", [1, 2, 3, 1000])
@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
@pytest.mark.parametrize(("text", "expected"), [
    (b"data: YHOO\ndata: +2\ndata: 10\n\n", [ServerSentEvent("YHOO\n+2\n10")]),
    (b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n", [
        ServerSentEvent("first event", id="1"), ServerSentEvent("second event"), ServerSentEvent(" third event"),
    ]),
    (b"data\n\ndata\ndata\n\ndata:", [ServerSentEvent(""), ServerSentEvent("\n")]),
    (b"data:test\n\ndata: test\n\n", [ServerSentEvent("test"), ServerSentEvent("test")]),
    (b"event: add\nretry: 10\nretry: x\nother: y\ndata: 1\n\ndata: 2\n\n", [
        ServerSentEvent("1", event="add", retry=10), ServerSentEvent("2"),
    ]),
    (b"id: 7\ndata: a\n\nid: 8\0\ndata: b\n\nevent: lost\n\n", [ServerSentEvent("a", id="7"), ServerSentEvent("b", id="7")]),
    (b"\xef\xbb\xbfdata: \xc3\xbc\xe2\x80\xa8x\n\n", [ServerSentEvent("ü\u2028x")]),
])  # fmt: skip
def test_events_are_cut_as_the_standard_says(
    text: bytes, expected: list[ServerSentEvent], end: bytes, size: int
) -> None:
    assert events(text.replace(b"\n", end), size) == expected


def test_lines_end_with_line_feeds_only() -> None:
    decoder = LineDecoder()
    lines = [line for chunk in (b"a\rb\xe2\x80\xa8", b"c\nd", b"e") for line in decoder.feed(chunk)]
    assert (lines, decoder.rest()) == ([b"a\rb\xe2\x80\xa8c"], b"de")


def listen(client: SyncClient, item: Any = Event) -> Stream[Any]:
    return client.send(Request("GET", "/events", responses={"200": Stream[item]}))


def test_events_are_typed(server: Server, client: SyncClient) -> None:
    body = [b'data: {"n"', b':1}\n\n: ping\n\ndata: {"n":2}\n\ndata: [DONE]\n\ndata: {"n":3}\n\n']
    server.answer(Answer(body=body, media_type="text/event-stream; charset=utf-8"))
    assert list(listen(client)) == [Event(n=1), Event(n=2)]
    assert [event.data for event in listen(client, ServerSentEvent)][2] == "[DONE]"
    assert next(listen(client, str)) == '{"n":1}'


def test_lines_are_typed(server: Server, client: SyncClient) -> None:
    body = [b'{"n":1}\n\n{"n"', b':2}\r\n{"n":3}']
    server.answer(Answer(body=body, media_type="application/x-ndjson"))
    assert list(listen(client)) == [Event(n=1), Event(n=2), Event(n=3)]


def test_records_that_do_not_fit_come_as_models_or_raise(
    server: Server, client: SyncClient
) -> None:
    server.answer(Answer(body=b'{"n":1}\n{"n":"x"}\n', media_type="application/x-ndjson"))
    stream = listen(client.with_options(responses="strict"))
    assert next(stream) == Event(n=1)
    with pytest.raises(APIResponseValidationError, match="n: an integer is expected"):
        next(stream)
    second = list(listen(client))[1]
    assert isinstance(second, Event)
    assert second.to_dict() == {"n": "x"}


def test_a_stream_can_be_left_early(server: Server, client: SyncClient) -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield b'data: {"n":1}\n\n'

    server.answer(lambda _: Answer(body=endless(), media_type="text/event-stream"))
    with listen(client) as stream:
        assert next(stream) == Event(n=1)
    server.answer(Answer())
    assert client.send(Request("GET", "/")) == {}


def test_asynchronous_streams(server: Server, make_async: Callable[..., AsyncBaseClient]) -> None:
    server.answer(
        Answer(body=[b'data: {"n":1}\n', b'\ndata: {"n":2}\n\n'], media_type="text/event-stream")
    )

    async def main() -> list[Event]:
        async with make_async() as client:
            stream: AsyncStream[Event] = await client.send(
                Request("GET", "/", responses={"200": AsyncStream[Event]})
            )
            async with stream:
                return [event async for event in stream]

    assert anyio.run(main) == [Event(n=1), Event(n=2)]


def test_a_silent_stream_times_out(server: Server, client: SyncClient) -> None:
    def silent() -> Iterator[bytes]:
        import time

        yield b'data: {"n":1}\n\n'
        time.sleep(1)

    server.answer(lambda _: Answer(body=silent(), media_type="text/event-stream"))
    stream: Stream[Event] = client.send(
        Request("GET", "/", responses={"200": Stream[Event]}), RequestOptions(timeout=0.1)
    )
    with stream, pytest.raises(APITimeoutError):
        list(stream)


class Whole(Model):
    event: str | None = None
    data: str
    id: str | None = None


class Parsed(Model):
    event: Literal["add"]
    data: Event


def test_a_document_may_describe_events_as_a_whole(server: Server, client: SyncClient) -> None:
    body = b'event: add\nid: 7\ndata: {"n":1}\n\n'
    server.answer(Answer(body=body, media_type="text/event-stream"))
    assert list(listen(client, Whole)) == [Whole(event="add", data='{"n":1}', id="7")]
    [parsed] = listen(client, Parsed)
    assert (parsed.event, parsed.data) == ("add", Event(n=1))
    assert list(listen(client, Event)) == [Event(n=1)]
    server.answer(Answer(body=b'data: {"n":"x"}\n\n', media_type="text/event-stream"))
    stream = listen(client.with_options(responses="strict"), Event)
    with pytest.raises(APIResponseValidationError, match="n: an integer is expected"):
        next(stream)
    assert next(listen(client, Event)).to_dict() == {"n": "x"}
    server.answer(Answer(body=b'event: add\ndata: {"n":"x"}\n\n', media_type="text/event-stream"))
    [parsed] = listen(client, Parsed)
    assert isinstance(parsed.data, Event)
    assert parsed.data.to_dict() == {"n": "x"}


class Named(Model):
    name: str | None = None


def test_data_that_does_not_fit_is_not_taken_for_the_whole_event(
    server: Server, client: SyncClient
) -> None:
    server.answer(Answer(body=b"event: x\ndata: hello\n\n", media_type="text/event-stream"))
    with pytest.raises(APIResponseValidationError, match="is not JSON"):
        list(listen(client, Named))


class Loose(Model):
    event: str | None = None
    data: Event | None = None


@pytest.mark.parametrize(
    "body",
    [b'event: add\ndata: {"n":1}\n\n', b'data: {"event":"add","data":{"n":1}}\n\n'],
    ids=["whole", "data"],
)
def test_an_event_and_data_that_look_like_one_are_told_apart(
    server: Server, client: SyncClient, body: bytes
) -> None:
    server.answer(Answer(body=body, media_type="text/event-stream"))
    [found] = listen(client, Loose)
    assert (found.event, found.data) == ("add", Event(n=1))


def test_a_limit_that_is_given_holds_for_what_is_read_in_pieces(
    server: Server, client: SyncClient, tmp_path: Path
) -> None:
    server.answer(Answer(body=[b"x" * 600, b"y" * 600], media_type="application/octet-stream"))
    limited = client.with_options(max_response_bytes=1000)
    with pytest.raises(APIResponseValidationError, match="larger than 1000 bytes"):
        limited.send(FILE).write_to(tmp_path / "file")
    assert list(tmp_path.iterdir()) == []
    with limited.send(FILE) as answer:
        with pytest.raises(APIResponseValidationError, match="larger than 1000 bytes"):
            list(answer.iter_bytes())
    assert client.send(FILE).write_to(tmp_path / "file") == 1200
    server.answer(Answer(body=[b'{"n":1}\n'] * 200, media_type="application/x-ndjson"))
    with pytest.raises(APIResponseValidationError, match="larger than 1000 bytes"):
        list(listen(limited))
    assert len(list(listen(client))) == 200


def test_the_deadline_also_ends_a_download(
    server: Server, client: SyncClient, tmp_path: Path
) -> None:
    def drip() -> Iterator[bytes]:
        for _ in range(100):
            yield b"x"
            sleep(0.02)

    server.answer(lambda _: Answer(body=drip(), media_type="application/octet-stream"))
    answer = client.send(FILE, RequestOptions(deadline=0.2))
    with pytest.raises(APITimeoutError, match="deadline"):
        answer.write_to(tmp_path / "file")
    assert list(tmp_path.iterdir()) == []


SSE = "text/event-stream"


class Notice(Model):
    event: Literal["error", "ping"]
    data: str


class Outcome(Model):
    error: str | None = None


@pytest.mark.parametrize("body", [
    b'event: error\ndata: {"error": {"message": "overloaded", "code": 529}}\n\n',
    b'event: error\ndata: {"type": "error", "message": "overloaded"}\n\n',
    b"event: error\ndata: overloaded\n\n",
    b'data: {"error": {"message": "overloaded"}}\n\n',
    b'data: {"error": "overloaded", "code": 7}\n\n',
])  # fmt: skip
@pytest.mark.parametrize("item", [Event, ServerSentEvent, str, Any])
def test_an_error_inside_a_stream_is_raised(
    server: Server, client: SyncClient, body: bytes, item: Any
) -> None:
    server.answer(Answer(body=b'data: {"n":1}\n\n' + body, media_type=SSE))
    stream = listen(client, item)
    next(stream)
    with pytest.raises(
        APIStreamError, match="GET /events: the stream told of an error: overloaded"
    ):
        next(stream)
    assert stream.http_response.is_closed
    assert list(stream) == []


def test_an_error_on_a_line_is_raised(server: Server, client: SyncClient) -> None:
    server.answer(Answer(body=b'{"n":1}\n{"error":"no model"}\n', media_type="application/jsonl"))
    stream = listen(client)
    assert next(stream) == Event(n=1)
    with pytest.raises(APIStreamError, match="no model") as caught:
        next(stream)
    assert caught.value.body == {"error": "no model"}


def test_what_the_document_declares_is_no_error_and_no_heartbeat(
    server: Server, client: SyncClient
) -> None:
    server.answer(
        Answer(body=b"event: error\ndata: a\n\nevent: ping\ndata: b\n\n", media_type=SSE),
        Answer(body=b'data: {"error": "expected"}\n\ndata: {"error": null}\n\n', media_type=SSE),
    )
    assert [(notice.event, notice.data) for notice in listen(client, Notice)] == [
        ("error", "a"),
        ("ping", "b"),
    ]
    assert [outcome.error for outcome in listen(client, Outcome)] == ["expected", None]


def test_heartbeats_are_skipped(server: Server, client: SyncClient) -> None:
    body = b": comment\n\ndata:\n\nevent: ping\ndata: {}\n\nevent: heartbeat\ndata\n\n"
    server.answer(Answer(body=body + b'data: {"n":1}\n\n' + body, media_type=SSE))
    assert list(listen(client)) == [Event(n=1)]


def broken(body: bytes) -> Answer:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 999\r\n\r\n"
    return Answer(raw=head + body)


RECONNECTS = (
    broken(b'retry: 1\nid: 7\ndata: {"n":1}\n\nid: 8\ndata: {"n":'),
    Answer(body=b'id: 9\ndata: {"n":2}\n\n', media_type=SSE),
    Answer(raw=b""),
    Answer(body=b'data: {"n":3}\n\n', media_type=SSE),
    Answer(status=204, body=b"", media_type=""),
)


def test_a_stream_that_breaks_is_an_error_unless_it_reconnects(
    server: Server, client: SyncClient
) -> None:
    server.answer(*RECONNECTS)
    stream = listen(client)
    assert next(stream) == Event(n=1)
    with pytest.raises(APIConnectionError):
        next(stream)
    server.answer(*RECONNECTS)
    server.requests.clear()
    assert list(listen(client).reconnecting()) == [Event(n=1), Event(n=2), Event(n=3)]
    assert [request.header("last-event-id") for request in server.requests] == [
        None, "7", "9", "9", "9",
    ]  # fmt: skip


def test_reconnecting_ends_after_connections_that_bring_nothing(
    server: Server, client: SyncClient
) -> None:
    server.answer(
        Answer(body=b'data: {"n":1}\n\n', media_type=SSE), Answer(body=b"", media_type=SSE)
    )
    assert list(listen(client).reconnecting(2)) == [Event(n=1)]
    assert len(server.requests) == 3
    server.answer(broken(b'id: 1\ndata: {"n":1}\n\n'), Answer(status=404))
    stream = listen(client).reconnecting()
    assert next(stream) == Event(n=1)
    with pytest.raises(NotFoundError):
        next(stream)


def test_asynchronous_streams_reconnect_and_tell_of_errors(
    server: Server, make_async: Callable[..., AsyncBaseClient]
) -> None:
    server.answer(*RECONNECTS)
    request: Request[AsyncStream[Any]] = Request(
        "GET", "/events", responses={"200": AsyncStream[Event]}
    )

    async def main() -> None:
        async with make_async() as client:
            stream = (await client.send(request)).reconnecting()
            assert [event.n async for event in stream] == [1, 2, 3]
            server.answer(Answer(body=b"event: error\ndata: no\n\n", media_type=SSE))
            with pytest.raises(APIStreamError, match="told of an error: no"):
                await anext(await client.send(request))

    anyio.run(main)
    assert [request.header("last-event-id") for request in server.requests[:5]] == [
        None, "7", "9", "9", "9",
    ]  # fmt: skip


@pytest.mark.anyio
async def test_writing_to_a_file_tells_its_progress_in_asynchronous_clients(
    server: Server, make_async: Callable[..., AsyncBaseClient], tmp_path: Path
) -> None:
    seen: list[tuple[int, int | None]] = []
    server.answer(Answer(body=WHOLE, media_type="image/png"))
    request: Request[AsyncBinaryResponse] = Request(
        "GET", "/file", responses={"200": AsyncBinaryResponse}
    )
    async with make_async() as client:
        file = await client.send(request)
        assert repr(file) == "<AsyncBinaryResponse 200 image/png>"
        size = await file.write_to(
            tmp_path / "file.png", progress=lambda done, total: seen.append((done, total))
        )
    assert size == len(WHOLE)
    assert (tmp_path / "file.png").read_bytes() == WHOLE
    assert seen[-1] == (len(WHOLE), len(WHOLE))
