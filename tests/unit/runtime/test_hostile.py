"""Servers that mean no good: every answer ends in an error of ours, soon."""

from __future__ import annotations

import gzip
import time
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import pytest
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import APIConnectionError, APIError, APIResponseValidationError, APIStatusError
from runtime.models.model import Model
from runtime.request import Request, RequestOptions

from tests.support.recording_server import Answer, Server

NO_RETRY = RequestOptions(max_retries=0)


def get(client: SyncClient, tp: Any = Any) -> Any:
    return client.send(Request("GET", "/", responses={"200": tp, "default": tp}), NO_RETRY)


def small(client: SyncClient) -> SyncClient:
    return client.with_options(max_response_bytes=100_000)


def endless() -> Iterator[bytes]:
    while True:
        yield b" " * 65536


@pytest.mark.parametrize("status", [200, 500])
def test_an_endless_body_is_cut_off(server: Server, client: SyncClient, status: int) -> None:
    server.answer(lambda _: Answer(status=status, body=endless()))
    with pytest.raises(APIResponseValidationError, match="larger than 100000 bytes"):
        get(small(client))


def test_a_body_that_announces_too_much_is_not_read(server: Server, client: SyncClient) -> None:
    server.answer(Answer(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 100000000000\r\n\r\n"))
    with pytest.raises(APIResponseValidationError, match="larger than"):
        get(small(client))


@pytest.mark.parametrize(
    ("coding", "compress"), [("gzip", gzip.compress), ("deflate", zlib.compress)]
)
def test_a_compressed_bomb_is_cut_off(
    server: Server, client: SyncClient, coding: str, compress: Callable[[bytes], bytes]
) -> None:
    bomb = compress(b" " * 20_000_000)
    server.answer(Answer(body=bomb, headers={"Content-Encoding": coding}))
    with pytest.raises(APIResponseValidationError, match="larger than"):
        get(small(client))


def test_compressed_and_chunked_bodies_are_read(server: Server, client: SyncClient) -> None:
    data = gzip.compress(b'{"a":1}')
    server.answer(
        Answer(body=data, headers={"Content-Encoding": "gzip"}),
        Answer(body=[data[:5], data[5:]], headers={"Content-Encoding": "gzip"}),
        Answer(body=[b'{"a"', b":1}"]),
    )
    for _ in range(3):
        raw = client.with_raw_response(client.send, Request("GET", "/"))
        assert raw.parse() == {"a": 1}
        assert raw.content == b'{"a":1}'
        assert raw.http_response.request.url.path == "/"


def test_a_body_that_is_not_what_its_encoding_says(server: Server, client: SyncClient) -> None:
    server.answer(Answer(body=b"not gzip", headers={"Content-Encoding": "gzip"}))
    with pytest.raises(APIResponseValidationError, match="Content-Encoding"):
        get(client)


class Node(Model):
    child: Node | None = None


@pytest.mark.parametrize("tp", [Any, Node, list[Any], dict[str, Any]])
@pytest.mark.parametrize("status", [200, 400])
def test_deep_json_is_an_error_and_no_crash(
    server: Server, client: SyncClient, tp: Any, status: int
) -> None:
    deep = b'{"child":' * 100_000 + b"null" + b"}" * 100_000
    for body in (deep, b"[" * 100_000 + b"]" * 100_000):
        server.answer(Answer(status=status, body=body))
        with pytest.raises((APIResponseValidationError, APIStatusError)):
            get(client, tp)


@pytest.mark.parametrize(
    "body", [b"{", b'{"a":', b"\xff\xfe", b"NaN", b"{'a':1}", b"1 2", b"\x00", b'"\\ud800"']
)
def test_what_is_not_json_is_an_error_with_the_body(
    server: Server, client: SyncClient, body: bytes
) -> None:
    server.answer(Answer(body=body))
    with pytest.raises(APIResponseValidationError) as caught:
        get(client, Node)
    assert caught.value.response.content == body


@pytest.mark.parametrize("raw", [
    b"", b"nonsense\r\n\r\n", b"HTTP/1.1 999999 X\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n12345",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 100_000,
    b"HTTP/1.1 200 OK\r\nX: " + b"a" * 1_000_000 + b"\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort",
])  # fmt: skip
def test_broken_http_is_a_connection_error(server: Server, client: SyncClient, raw: bytes) -> None:
    server.answer(Answer(raw=raw))
    with pytest.raises(APIConnectionError):
        get(client)


@pytest.mark.parametrize("media_type", [
    "application/json; charset=rot13", "application/json; charset=nonsense", "application/json;;;=", "/", "a" * 5000,
    "text/html; charset=utf-7",
])  # fmt: skip
def test_odd_content_types_do_no_harm(server: Server, client: SyncClient, media_type: str) -> None:
    server.answer(Answer(body=b'{"child":null}', media_type=media_type))
    assert get(client, Node) == Node(child=None)
    if not media_type.startswith("application/json"):
        assert get(client, str) == '{"child":null}'


def test_messages_of_the_server_are_made_harmless(server: Server, client: SyncClient) -> None:
    message = "\x1b[31mred\r\nnext \u202eline " + "x" * 10_000
    server.answer(Answer(status=400, body=__import__("json").dumps({"message": message}).encode()))
    with pytest.raises(APIStatusError) as caught:
        get(client)
    text = str(caught.value)
    assert text.isprintable()
    assert len(text) < 400


def test_the_asynchronous_client_is_bounded_too(
    server: Server, make_async: Callable[..., AsyncBaseClient]
) -> None:
    server.answer(lambda _: Answer(body=endless()))

    async def main() -> None:
        async with make_async(max_response_bytes=100_000) as client:
            with pytest.raises(APIResponseValidationError, match="larger than"):
                await client.send(Request("GET", "/", responses={"200": Any}), NO_RETRY)

    anyio.run(main)


def test_connections_are_given_back_after_errors(server: Server, client: SyncClient) -> None:
    server.answer(lambda _: Answer(body=endless()))
    started = time.monotonic()
    for _ in range(120):  # more than the pool holds
        with pytest.raises(APIError):
            get(client.with_options(max_response_bytes=10, timeout=2))
    assert time.monotonic() - started < 10
