"""A client withstands its own server, whatever that sends back and wherever it leads."""

from __future__ import annotations

import gzip
import json
import resource
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from math import inf
from typing import Any

import anyio
import httpx2
import pytest
from runtime.auth.schemes import api_key, bearer
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    InternalServerError,
    InvalidRequestError,
)
from runtime.models.model import Model
from runtime.pages import Page
from runtime.request import Request, RequestOptions
from runtime.strategies import NextUrl
from runtime.streams.responses import BinaryResponse, Stream

from tests.support.recording_server import Answer, Recorded, Server

ONCE = RequestOptions(max_retries=0)


def send(client: SyncClient, tp: Any = Any, **options: Any) -> Any:
    request: Request[Any] = Request("GET", "/", responses={"200": tp, "default": tp})
    return client.send(request, RequestOptions(max_retries=0, **options))


def nested(codings: int, size: int) -> bytes:
    content = b" " * size
    for _ in range(codings):
        content = gzip.compress(content)
    return content


@pytest.mark.parametrize("codings", [1, 2, 3, 5])
def test_a_bomb_in_a_bomb_is_cut_off_before_it_fills_the_memory(
    server: Server, client: SyncClient, codings: int
) -> None:
    bomb = nested(codings, 100_000_000)
    server.answer(Answer(body=bomb, headers={"Content-Encoding": ", ".join(["gzip"] * codings)}))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(APIResponseValidationError, match="larger than"):
        send(client.with_options(max_response_bytes=1_000_000))
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 50_000  # KiB


@pytest.mark.parametrize("coding", ["br", "zstd"])
def test_bombs_of_codings_that_need_a_library_are_cut_off_too(
    server: Server, client: SyncClient, coding: str
) -> None:
    compress: Callable[[bytes], bytes]
    if coding == "br":
        compress = pytest.importorskip("brotli").compress
    else:
        compress = pytest.importorskip("backports.zstd").compress
    bomb = compress(b" " * 100_000_000)
    server.answer(Answer(body=bomb, headers={"Content-Encoding": coding}))
    with pytest.raises(APIResponseValidationError, match="larger than"):
        send(client.with_options(max_response_bytes=1_000_000))


@pytest.mark.parametrize(
    "coding", ["br", "zstd", "compress", "x-nonsense", "gzip, br", "\xff", ","]
)
def test_a_coding_that_nobody_asked_for_is_an_error_of_ours(
    server: Server, client: SyncClient, coding: str
) -> None:
    server.answer(Answer(body=b"\x1b\x00\x00garbage", headers={"Content-Encoding": coding}))
    with pytest.raises(APIResponseValidationError):
        send(client)


def test_a_long_list_of_codings_is_an_error(server: Server, client: SyncClient) -> None:
    server.answer(Answer(body=b"{}", headers={"Content-Encoding": ", ".join(["gzip"] * 5000)}))
    started = time.monotonic()
    with pytest.raises(APIError):
        send(client)
    assert time.monotonic() - started < 2


def test_a_bomb_is_cut_off_while_it_is_streamed(server: Server, client: SyncClient) -> None:
    bomb = zlib.compress(b" " * 50_000_000)
    server.answer(lambda _: Answer(body=bomb, headers={"Content-Encoding": "deflate"}))
    limited = client.with_options(max_response_bytes=1_000_000)
    with pytest.raises(APIResponseValidationError, match="larger than"):
        send(limited, BinaryResponse).read()
    with pytest.raises(APIResponseValidationError, match="larger than"):
        list(send(limited, BinaryResponse).iter_bytes())


def test_a_line_without_an_end_is_cut_off(server: Server, client: SyncClient) -> None:
    def endless() -> Iterator[bytes]:
        yield b'{"a": "'
        while True:
            yield b"a" * 1_000_000

    server.answer(lambda _: Answer(body=endless(), media_type="application/jsonl"))
    with pytest.raises(APIError):
        list(send(client, Stream[Any]))


def dripping(piece: bytes) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    for _ in range(100):
        time.sleep(0.02)
        yield piece


DRIPS = {
    "a header": b"a",
    "headers": b"X-Header: value\r\n",
    "folded headers": b" a\r\n",
}


@pytest.mark.parametrize("piece", DRIPS.values(), ids=DRIPS)
def test_the_deadline_also_ends_headers_that_drip(
    server: Server, client: SyncClient, piece: bytes
) -> None:
    server.answer(lambda _: Answer(raw=dripping(piece)))
    started = time.monotonic()
    with pytest.raises(APITimeoutError):
        send(client, deadline=0.2)
    assert time.monotonic() - started < 1


@pytest.mark.parametrize("piece", DRIPS.values(), ids=DRIPS)
def test_the_deadline_of_the_asynchronous_client_is_as_strict(
    server: Server, make_async: Callable[..., AsyncBaseClient], piece: bytes
) -> None:
    server.answer(lambda _: Answer(raw=dripping(piece)))

    async def main() -> None:
        async with make_async(deadline=0.2, max_retries=0) as client:
            with pytest.raises(APITimeoutError):
                await client.send(Request("GET", "/", responses={"200": Any}))

    started = time.monotonic()
    anyio.run(main)
    assert time.monotonic() - started < 1


def test_the_deadline_ends_endless_provisional_answers(server: Server, client: SyncClient) -> None:
    def provisional() -> Iterator[bytes]:
        end = time.monotonic() + 3
        while time.monotonic() < end:
            yield b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100

    server.answer(lambda _: Answer(raw=provisional()))
    started = time.monotonic()
    with pytest.raises(APITimeoutError):
        send(client, deadline=0.2)
    assert time.monotonic() - started < 1


def test_the_deadline_holds_over_many_redirects(server: Server, client: SyncClient) -> None:
    def slowly(_: Recorded) -> Answer:
        time.sleep(0.1)
        return Answer(status=302, headers={"Location": "/again"}, body=b"")

    server.answer(slowly)
    started = time.monotonic()
    with pytest.raises(APIConnectionError):
        send(client, deadline=0.25)
    assert time.monotonic() - started < 0.9


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd", "FILE:/etc/passwd", "gopher://127.0.0.1/", "data:text/plain,{}", "unix:///run/x.sock",
        "javascript:1", "http://", "http:///x", "//", "http://[::1", "http://a b/", "http://\x7f/", "http://%00/",
        "http://" + "a" * 100_000, "\x01", "http://user:secret@/x",
    ],
)  # fmt: skip
def test_a_redirect_elsewhere_than_http_is_refused(
    server: Server, client: SyncClient, location: str
) -> None:
    raw = f"HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"
    server.answer(lambda _: Answer(raw=raw.encode("latin-1")))
    with pytest.raises(APIConnectionError) as caught:
        send(client)
    assert "secret" not in str(caught.value)
    assert len(str(caught.value)) < 1000


def test_several_locations_do_not_smuggle_one_past(server: Server, other_server: Server) -> None:
    server.answer(Answer(raw=(
        b"HTTP/1.1 302 Found\r\nLocation: /safe\r\nLocation: " + other_server.url.encode() +
        b"/evil\r\nContent-Length: 0\r\n\r\n"
    )))  # fmt: skip
    schemes = {"b": bearer("secret")}
    with SyncClient(
        package="demo", base_url=server.url, schemes=schemes, security=(("b",),), max_retries=0
    ) as client:
        with pytest.raises(APIError):
            send(client)
    assert "secret" not in repr(other_server.requests)


@pytest.mark.parametrize(
    "location",
    ["/x\rX-Evil: 1", "/x y", "/x\ty", "/%0d%0aX-Evil:%201", "/x\x0bX-Evil: 1", "/\x85x"],
)
def test_a_location_cannot_add_a_header_to_the_next_request(
    server: Server, client: SyncClient, location: str
) -> None:
    raw = f"HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"
    server.answer(Answer(raw=raw.encode("latin-1")), Answer())
    try:
        send(client)
    except APIError:
        return
    assert server.last.header("x-evil") is None
    assert " " not in server.last.target


def test_a_cookie_of_another_origin_stays_there(server: Server, other_server: Server) -> None:
    """The hosts of the two servers are one name, which is all that cookies know of an origin."""
    there = other_server.url.replace("127.0.0.1", "localhost")
    server.answer(
        Answer(status=302, headers={"Location": f"{there}/x", "Set-Cookie": "a=secret"}, body=b"")
    )
    other_server.answer(Answer(headers={"Set-Cookie": "evil=1; Domain=127.0.0.1; Path=/"}))
    with SyncClient(package="demo", base_url=server.url) as client:
        send(client)
        assert other_server.last.header("cookie") is None
        server.answer(Answer())
        send(client)
    assert "evil" not in (server.last.header("cookie") or "")


@pytest.mark.parametrize(
    "next_url",
    [
        "http://{other}/x",
        "//{other}/x",
        "http:\\\\{other}/x",
        "file:///etc/passwd",
        "http://user@{other}/",
        5,
        [],
        "",
    ],
)
def test_a_next_page_elsewhere_gets_no_credentials(
    server: Server, other_server: Server, next_url: Any
) -> None:
    if isinstance(next_url, str):
        next_url = next_url.format(other=other_server.url.removeprefix("http://"))
    server.answer(Answer(body=json.dumps({"items": [1], "next": next_url}).encode()))
    schemes = {"k": api_key("secret", "X-Key", "header")}
    with SyncClient(
        package="demo", base_url=server.url, schemes=schemes, security=(("k",),)
    ) as client:
        pages: Page[Any, Any] = client.send_paged(
            Request("GET", "/list", responses={"200": dict[str, Any]}),
            NextUrl(items="items", url="next"),
            ONCE,
        )
        with suppress(APIError):
            for _ in zip(range(5), pages, strict=False):
                pass
    assert len(server.requests) <= 5
    assert "secret" not in repr(other_server.requests)


def test_pages_that_never_end_are_fetched_one_by_one(server: Server, client: SyncClient) -> None:
    server.answer(
        lambda request: Answer(body=b'{"items": [1], "next": "' + request.target.encode() + b'0"}')
    )
    request: Request[Any] = Request("GET", "/list?c=", responses={"200": dict[str, Any]})
    pages: Page[Any, Any] = client.send_paged(request, NextUrl(items="items", url="next"), ONCE)
    assert [item for _, item in zip(range(5), pages, strict=False)] == [1] * 5
    assert len(server.requests) <= 6


@pytest.mark.parametrize(
    "value", ["a\0b", "\0", "a\r\nX-Evil: 1", "..", ".", "/", "?x", "#x", "%2e%2e", "\u202e", ""]
)
def test_a_value_in_the_path_stays_in_its_segment(
    server: Server, client: SyncClient, value: str
) -> None:
    request: Request[Any] = Request("GET", "/a/{id}/b", path={"id": value})
    try:
        client.send(request, ONCE)
    except InvalidRequestError:
        assert server.requests == []
        return
    assert server.last.target.count("/") == 3
    assert server.last.target.startswith("/a/")
    assert server.last.target.endswith("/b")
    assert server.last.header("x-evil") is None


@pytest.mark.parametrize("name", ["a\0b", "a\r\nX-Evil: 1", "a b", "a:b", "", "\u202e"])
def test_a_name_of_a_header_cannot_start_another(
    server: Server, client: SyncClient, name: str
) -> None:
    with pytest.raises((APIError, InvalidRequestError, ValueError)):
        client.send(Request("GET", "/", headers={name: "x"}), ONCE)
    assert all(request.header("x-evil") is None for request in server.requests)


class Node(Model):
    child: Node | None = None
    children: list[Node] | None = None


SHAPES = ['{"child":%s}', '{"children":[%s]}', "[%s]", '{"x":%s}']


def plain(value: Any) -> Any:
    """Return what a value is in JSON."""
    return value.to_dict() if isinstance(value, Model) else value


def deep(depth: int, shape: str) -> bytes:
    start, end = shape.split("%s")
    return (start * depth + "null" + end * depth).encode()


@pytest.mark.parametrize("shape", SHAPES)
def test_json_of_some_depth_is_a_value(server: Server, client: SyncClient, shape: str) -> None:
    body = deep(50, shape)
    server.answer(Answer(body=body))
    content = json.loads(body)
    is_object = isinstance(content, dict)
    for tp in (Any, Node if is_object else list[Any], Node | list[Any]):
        assert plain(send(client, tp)) == content
    with pytest.raises(APIResponseValidationError, match="does not fit"):
        send(client, list[Any] if is_object else Node)


@pytest.mark.parametrize("depth", [500, 5000, 100_000])
@pytest.mark.parametrize("shape", SHAPES)
def test_json_of_great_depth_is_an_error_of_ours(
    server: Server, client: SyncClient, depth: int, shape: str
) -> None:
    body = deep(depth, shape)
    for tp in (Any, Node, dict[str, Any], list[Any], Node | list[Any]):
        server.answer(Answer(body=body))
        with pytest.raises(APIResponseValidationError, match="nested too deep"):
            send(client, tp)
        server.answer(Answer(body=body, status=500))
        with pytest.raises(APIStatusError) as caught:
            send(client, tp)
        assert caught.value.body == body.decode()
        assert len(str(caught.value)) < 1000


@pytest.mark.parametrize("tp", [Any, int, float, dict[str, int], list[float]])
@pytest.mark.parametrize("body", [
    b"1" * 100_000, b"-" + b"9" * 5000, b"[" + b"1" * 5000 + b"]", b'{"a": 1' + b"0" * 10_000 + b".5}",
])  # fmt: skip
def test_numbers_of_too_many_digits_are_no_json(
    server: Server, client: SyncClient, body: bytes, tp: Any
) -> None:
    server.answer(Answer(body=body))
    with pytest.raises(APIResponseValidationError, match="is not JSON: number"):
        send(client, tp)


@pytest.mark.parametrize(("body", "value", "fitting", "others"), [
    (b"1e999", inf, (Any, int, float), (dict[str, int], list[float])),
    (b'{"a":1e400}', {"a": inf}, (Any, dict[str, int]), (int, float, list[float])),
    (b'{"a":-1E+4000}', {"a": -inf}, (Any, dict[str, int]), (int, float, list[float])),
    (b"[1, -1e999]", [1, -inf], (Any, list[float]), (int, float, dict[str, int])),
])  # fmt: skip
def test_numbers_beyond_the_largest_float_are_infinite(
    server: Server, client: SyncClient, body: bytes, value: Any, fitting: Any, others: Any
) -> None:
    server.answer(Answer(body=body))
    for tp in fitting:
        assert send(client, tp) == value
    for tp in others:
        with pytest.raises(APIResponseValidationError, match="does not fit"):
            send(client, tp)


def test_many_keys_that_repeat_are_read_in_time(server: Server, client: SyncClient) -> None:
    body = b"{" + b'"a":1,' * 300_000 + b'"a":2}'
    server.answer(Answer(body=body))
    started = time.monotonic()
    assert send(client) == {"a": 2}
    assert time.monotonic() - started < 5


UTF_16_JSON = "{}".encode("utf-16")


@pytest.mark.parametrize("media_type", [
    "text/html", "application/xml", "image/png", "application/octet-stream", "multipart/form-data; boundary=x", "",
    "application/json; charset=utf-16", "application/x-python-pickle", "text/event-stream",
])  # fmt: skip
@pytest.mark.parametrize("body", [b"<html>", b"\x80\x04K\x01.", UTF_16_JSON, b""])
def test_a_wrong_content_type_is_a_value_or_an_error_of_ours(
    server: Server, client: SyncClient, media_type: str, body: bytes
) -> None:
    server.answer(Answer(body=body, media_type=media_type))
    says_json = media_type.startswith("application/json")
    is_json = says_json and body == UTF_16_JSON
    assert send(client, BinaryResponse).read() == body
    fails(client, list[int])
    if is_json:
        assert send(client, Node) == Node()
        assert send(client, Any) == {}
        fails(client, str)
    else:
        fails(client, Node)
    if body == b"":
        assert send(client, Any) is None
    elif says_json and not is_json:
        fails(client, Any)
    elif not says_json:
        assert send(client, Any) in (body, body.decode(errors="replace"))
        assert send(client, str) == body.decode(errors="replace")
    if body == b"" or media_type == "text/event-stream":
        assert list(send(client, Stream[Any])) == []
    else:
        fails(client, Stream[Any])


def fails(client: SyncClient, tp: Any) -> None:
    """Check that an answer does not fit a type, and that the message of the error can be shown."""
    with pytest.raises(APIResponseValidationError) as caught:
        list(send(client, tp))
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(("status", "outcome"), [
    (100, APIConnectionError), (101, APIConnectionError), (199, APIConnectionError),
    (204, None), (205, None), (299, {}),
    (304, APIStatusError), (418, APIStatusError), (499, APIStatusError),
    (599, InternalServerError), (600, InternalServerError), (999, InternalServerError),
])  # fmt: skip
def test_odd_statuses_are_values_or_errors_of_ours(
    server: Server, client: SyncClient, status: int, outcome: Any
) -> None:
    raw = f"HTTP/1.1 {status} \x1b[31m\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{{}}"
    server.answer(lambda _: Answer(raw=raw.encode()))
    if not isinstance(outcome, type):
        assert send(client, deadline=1) == outcome
        return
    with pytest.raises(APIError) as caught:
        send(client, deadline=1)
    assert type(caught.value) is outcome
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    "value",
    ["-5", "1e99", "99999999999", "nan", "\x00", "Wed, 21 Oct 99999 07:28:00 GMT", "9" * 5000],
)
def test_a_wait_that_the_server_asks_for_is_bounded(
    server: Server, client: SyncClient, value: str
) -> None:
    raw = f"HTTP/1.1 503 X\r\nRetry-After: {value}\r\nContent-Length: 0\r\n\r\n".encode()
    server.answer(lambda _: Answer(raw=raw))
    started = time.monotonic()
    with pytest.raises(APIError):
        client.send(Request("GET", "/"), RequestOptions(max_retries=1, deadline=1))
    assert time.monotonic() - started < 3


def test_the_reason_of_an_error_does_not_show_what_was_sent(server: Server) -> None:
    def echo(request: Recorded) -> Answer:
        return Answer(status=400, body=repr(request.headers).encode(), media_type="text/plain")

    server.answer(echo)
    schemes = {"b": bearer("very-secret-token")}
    with SyncClient(
        package="demo", base_url=server.url, schemes=schemes, security=(("b",),)
    ) as client:
        with pytest.raises(APIStatusError) as caught:
            send(client)
    assert "very-secret-token" not in str(caught.value)
    assert "very-secret-token" not in repr(caught.value)


def test_the_certificate_of_the_server_is_checked() -> None:
    """Nothing in the runtime turns the verification of certificates off."""
    with SyncClient(package="demo", base_url="https://127.0.0.1:1") as client:
        http = client._pool.get()
        assert isinstance(http, httpx2.Client)
        context = http._transport._pool._ssl_context  # type: ignore[attr-defined]
        assert context.check_hostname
        assert context.verify_mode.name == "CERT_REQUIRED"
