"""Request bodies by media type, as they arrive."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import anyio
import pytest
from pydantic import Field
from runtime.client import AsyncBaseClient, SyncClient
from runtime.encoding.merge import merge
from runtime.encoding.multipart import encode_multipart
from runtime.errors import InvalidRequestError
from runtime.models.model import Model
from runtime.models.types import Timestamp
from runtime.omit import OMIT
from runtime.request import Part, Request

from tests.support.recording_server import Answer, Recorded, Server


class Address(Model):
    zip_code: str | None = Field(
        default=None, validation_alias="zipCode", serialization_alias="zipCode"
    )
    city: str | None = None


class Order(Model):
    order_id: str | None = Field(
        default=None, validation_alias="orderId", serialization_alias="orderId"
    )
    address: Address | None = None
    at: Timestamp | None = None


def post(client: SyncClient, body: Any, media_type: str = "application/json", **more: Any) -> Any:
    return client.send(Request("POST", "/", body=body, media_type=media_type, **more))


def test_json_keeps_null_apart_from_absent(server: Server, client: SyncClient) -> None:
    post(client, Order(order_id=None, address=Address(city="Ulm")))
    assert server.last.body == b'{"orderId":null,"address":{"city":"Ulm"}}'
    assert server.last.header("content-type") == "application/json"
    assert server.last.header("content-length") == "41"


def test_models_inside_plain_data_use_their_aliases(server: Server, client: SyncClient) -> None:
    post(client, {"orders": [Order(order_id="a")], "at": datetime(2020, 1, 1, tzinfo=UTC)})
    assert server.last.body == b'{"orders":[{"orderId":"a"}],"at":"2020-01-01T00:00:00Z"}'


@pytest.mark.parametrize(("body", "fields", "expected"), [
    (OMIT, {"a": OMIT}, b""),
    (OMIT, {"a": 1, "b": None, "c": OMIT}, b'{"a":1,"b":null}'),
    ({"a": 0, "z": 9}, {"a": 1}, b'{"a":1,"z":9}'),
    (Order(order_id="x"), {"extra": [Address(zip_code="1")]}, b'{"orderId":"x","extra":[{"zipCode":"1"}]}'),
    (Order(order_id="x"), {}, b'{"orderId":"x"}'),
    (None, {}, b"null"),
    ("text", {}, b'"text"'),
])  # fmt: skip
def test_merge_lays_fields_over_the_body(
    server: Server, client: SyncClient, body: Any, fields: dict[str, Any], expected: bytes
) -> None:
    post(client, merge(body, fields))
    assert server.last.body == expected
    assert (server.last.header("content-type") is None) == (expected == b"")


@pytest.mark.parametrize("media_type", ["application/JSON", "application/json; charset=utf-8", "application/merge-patch+json"])  # fmt: skip
def test_json_media_types_are_recognised_and_kept(
    server: Server, client: SyncClient, media_type: str
) -> None:
    post(client, {"ü": 1}, media_type)
    assert server.last.body == '{"ü":1}'.encode()
    assert server.last.header("content-type") == media_type


def test_forms_write_arrays_as_repeated_names_and_objects_as_json(
    server: Server, client: SyncClient
) -> None:
    body = {
        "a": [1, 2],
        "o": Address(zip_code="1 2"),
        "t": True,
        "n": None,
        "s": "x&y=z",
        "u": OMIT,
    }
    post(client, body, "application/x-www-form-urlencoded")
    assert parse_qsl(server.last.body.decode(), keep_blank_values=True) == [
        ("a", "1"), ("a", "2"), ("o", '{"zipCode":"1 2"}'), ("t", "true"), ("n", ""), ("s", "x&y=z"),
    ]  # fmt: skip


def test_forms_follow_the_encoding_of_each_property(server: Server, client: SyncClient) -> None:
    encoding = {
        "deep": Part(style="deepObject", explode=True),
        "spaces": Part(style="spaceDelimited"),
        "exploded": Part(style="form", explode=True),
        "json": Part(content_type="application/json"),
    }
    body = {"deep": {"a": {"b": 1}}, "spaces": [1, 2], "exploded": {"x": 1}, "json": [1]}
    post(client, body, "application/x-www-form-urlencoded", encoding=encoding)
    assert server.last.body == b"deep%5Ba%5D%5Bb%5D=1&spaces=1%202&x=1&json=%5B1%5D"


def test_a_model_can_be_a_form(server: Server, client: SyncClient) -> None:
    post(client, Order(order_id="a"), "application/x-www-form-urlencoded")
    assert server.last.body == b"orderId=a"


def parts_of(request: Recorded) -> list[Any]:
    head = f"Content-Type: {request.header('content-type')}\r\n\r\n".encode()
    return list(BytesParser(policy=HTTP).parsebytes(head + request.body).iter_parts())


def described(request: Recorded) -> list[tuple[str, str | None, str | None, bytes]]:
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part["content-type"],
            part.get_payload(decode=True),
        )
        for part in parts_of(request)
    ]


def test_multipart_fields_json_and_files_of_every_kind(
    server: Server, client: SyncClient, tmp_path: Path
) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG")
    with path.open("rb") as file:
        body = {
            "purpose": "tax",
            "count": 3,
            "flag": True,
            "address": Address(zip_code="1"),
            "tags": ["a", "b"],
            "addresses": [Address(city="x"), {"city": "y"}],
            "raw": b"\x00\x01",
            "path": path,
            "file": file,
            "named": ("a.txt", b"text"),
            "typed": ("b", io.BytesIO(b"io"), "application/pdf"),
            "several": [path, ("c.csv", "1,2")],
            "null": None,
            "absent": OMIT,
        }
        post(client, body, "multipart/form-data")
    assert described(server.last) == [
        ("purpose", None, None, b"tax"),
        ("count", None, None, b"3"),
        ("flag", None, None, b"true"),
        ("address", None, "application/json", b'{"zipCode":"1"}'),
        ("tags", None, None, b"a"),
        ("tags", None, None, b"b"),
        ("addresses", None, "application/json", b'{"city":"x"}'),
        ("addresses", None, "application/json", b'{"city":"y"}'),
        ("raw", "raw", "application/octet-stream", b"\x00\x01"),
        ("path", "picture.png", "image/png", b"\x89PNG"),
        ("file", "picture.png", "image/png", b"\x89PNG"),
        ("named", "a.txt", "text/plain", b"text"),
        ("typed", "b", "application/pdf", b"io"),
        ("several", "picture.png", "image/png", b"\x89PNG"),
        ("several", "c.csv", "text/csv", b"1,2"),
    ]
    assert server.last.header("content-length") == str(len(server.last.body))


def test_multipart_parts_follow_their_encoding(server: Server, client: SyncClient) -> None:
    encoding = {
        "meta": Part(content_type="application/xml; charset=utf-8"),
        "image": Part(content_type="image/png, image/jpeg", headers={"X-Limit": 5}),
        "any": Part(content_type="image/*"),
        "list": Part(content_type="application/json"),
        "styled": Part(style="form", explode=False),
    }
    body = {
        "meta": "<a/>",
        "image": ("x.jpg", b"j", None, {"X-Own": "o"}),
        "any": b"a",
        "list": [1, "a"],
        "styled": [1, "a b"],
    }
    post(client, body, "multipart/form-data", encoding=encoding)
    assert described(server.last) == [
        ("meta", None, 'application/xml; charset="utf-8"', b"<a/>"),
        ("image", "x.jpg", "image/jpeg", b"j"),
        ("any", "any", "application/octet-stream", b"a"),
        ("list", None, "application/json", b"1"),
        ("list", None, "application/json", b'"a"'),
        ("styled", None, None, b"1,a b"),
    ]
    image = parts_of(server.last)[1]
    assert (image["x-limit"], image["x-own"]) == ("5", "o")


def test_names_in_multipart_cannot_break_out(server: Server, client: SyncClient) -> None:
    post(client, {'a"\r\nX: y': ('f"\r\n.txt', b"x")}, "multipart/form-data")
    assert b'name="a%22%0D%0AX: y"; filename="f%22%0D%0A.txt"\r\n' in server.last.body
    with pytest.raises(InvalidRequestError):
        post(client, {"a": ("f", b"x", "text/plain\r\nX: y")}, "multipart/form-data")


def one_shot() -> Iterator[bytes]:
    yield b"one "
    yield b"two"


async def one_shot_async() -> AsyncIterator[bytes]:
    yield b"one "
    yield b"two"


def binary_bodies(folder: Path) -> dict[str, Any]:
    path = folder / "body.bin"
    path.write_bytes(b"one two")
    return {
        "bytes": b"one two",
        "bytearray": bytearray(b"one two"),
        "path": path,
        "file": io.BytesIO(b"one two"),
        "iterator": one_shot(),
        "list": [b"one ", b"two"],
        "text": "one two",
    }


@pytest.mark.parametrize("kind", ["bytes", "bytearray", "path", "file", "iterator", "list", "text"])
@pytest.mark.parametrize("is_async", [False, True])
def test_binary_bodies_of_every_kind(
    server: Server,
    client: SyncClient,
    make_async: Callable[..., AsyncBaseClient],
    tmp_path: Path,
    kind: str,
    is_async: bool,
) -> None:
    body = binary_bodies(tmp_path)[kind]
    request: Request[Any] = Request("POST", "/", body=body, media_type="application/octet-stream")

    async def main() -> None:
        async with make_async() as async_client:
            await async_client.send(request)

    if is_async:
        anyio.run(main)
    else:
        client.send(request)
    assert server.last.body == b"one two"
    assert server.last.header("content-type") == "application/octet-stream"
    chunked = server.last.header("transfer-encoding") == "chunked"
    assert chunked == (kind == "iterator")


def test_asynchronous_iterators_and_files_in_multipart(
    server: Server, make_async: Callable[..., AsyncBaseClient], tmp_path: Path
) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(b"x" * 200_000)

    async def main() -> None:
        async with make_async() as client:
            body = {"a": ("a.bin", one_shot_async()), "path": path, "t": "text"}
            await client.send(Request("POST", "/", body=body, media_type="multipart/form-data"))
            assert [part[3] for part in described(server.last)] == [
                b"one two",
                b"x" * 200_000,
                b"text",
            ]
            await client.send(
                Request("POST", "/", body=one_shot_async(), media_type="application/octet-stream")
            )
            assert server.last.body == b"one two"

    anyio.run(main)


def test_an_asynchronous_iterator_in_the_synchronous_client_is_a_clear_error(
    client: SyncClient,
) -> None:
    with pytest.raises(InvalidRequestError, match="asynchronous client"):
        post(client, one_shot_async(), "application/octet-stream")


def test_a_file_is_sent_from_where_it_stands_and_stays_open(
    server: Server, client: SyncClient
) -> None:
    file = io.BytesIO(b"skipped rest")
    file.seek(8)
    post(client, file, "image/png")
    assert server.last.body == b"rest"
    assert not file.closed


def test_a_missing_file_is_an_error_before_anything_is_sent(
    server: Server, client: SyncClient, tmp_path: Path
) -> None:
    with pytest.raises(InvalidRequestError, match="No such file"):
        post(client, tmp_path / "none", "application/octet-stream")
    with pytest.raises(InvalidRequestError, match="is a directory"):
        post(client, tmp_path, "application/octet-stream")
    assert server.requests == []


def test_large_files_are_not_read_into_memory(client: SyncClient, server: Server) -> None:
    reads: list[int] = []

    class Zeros(io.RawIOBase):
        left = 5_000_000

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            reads.append(size)
            count = min(size, self.left)
            self.left -= count
            return bytes(count)

    post(client, {"f": Zeros()}, "multipart/form-data")
    assert max(reads) == 65536
    assert min(reads) > 0
    assert len(server.last.body) > 5_000_000


@pytest.mark.parametrize(("value", "media_type", "expected", "sent_type"), [
    ("grün", "text/plain", "grün".encode(), "text/plain"),
    ("grün", "text/plain; charset=latin-1", b"gr\xfcn", "text/plain; charset=latin-1"),
    ("<a/>", "application/xml", b"<a/>", "application/xml"),
    (5, "text/plain", b"5", "text/plain"),
    ("hi", "*/*", b"hi", "text/plain; charset=utf-8"),
    ({"a": 1}, "*/*", b'{"a":1}', "application/json"),
    (b"x", "*/*", b"x", "application/octet-stream"),
    (b"x", "image/*", b"x", "application/octet-stream"),
])  # fmt: skip
def test_text_and_ranges(
    server: Server, client: SyncClient, value: Any, media_type: str, expected: bytes, sent_type: str
) -> None:
    post(client, value, media_type)
    assert (server.last.body, server.last.header("content-type")) == (expected, sent_type)


def test_what_no_media_type_can_carry_is_a_clear_error(client: SyncClient) -> None:
    with pytest.raises(InvalidRequestError, match="application/xml cannot be made of dict"):
        post(client, {"a": 1}, "application/xml")
    with pytest.raises(InvalidRequestError, match="text/plain cannot be made of NoneType"):
        post(client, None, "text/plain")
    with pytest.raises(InvalidRequestError, match="not int"):
        post(client, 5, "multipart/form-data")
    with pytest.raises(InvalidRequestError, match="latin-1"):
        post(client, "€", "text/plain; charset=latin-1")


@pytest.mark.parametrize("media_type", ["text/plain", "application/yaml"])
def test_what_is_no_text_becomes_json(server: Server, client: SyncClient, media_type: str) -> None:
    post(client, Address(zip_code="1"), media_type)
    assert server.last.header("content-type") == media_type
    assert server.last.body == b'{"zipCode":"1"}'


class Pieces:
    """Bytes that can be gone through more than once."""

    def __iter__(self) -> Iterator[bytes]:
        yield from (b"a", b"b")


@pytest.mark.parametrize(("body", "sent"), [([], b""), (Pieces(), b"ab"), ({b"ab"}, b"ab")])
def test_any_iterable_of_bytes_is_a_body(
    server: Server, client: SyncClient, body: Any, sent: bytes
) -> None:
    server.answer(Answer(status=503), Answer())
    request: Request[Any] = Request("PUT", "/", body=body, media_type="application/octet-stream")
    client.send(request)
    assert [one.body for one in server.requests] == [sent, sent]


def test_a_part_without_a_file_name(server: Server, client: SyncClient) -> None:
    body = {"meta": (None, b'{"a":1}', "application/json", {"X-A": "1"})}
    post(client, body, "multipart/form-data")
    assert described(server.last) == [("meta", None, "application/json", b'{"a":1}')]
    assert parts_of(server.last)[0]["x-a"] == "1"


@pytest.mark.parametrize(
    "media_type",
    [
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "text/plain",
    ],
)
def test_text_that_utf_8_does_not_have_is_refused(client: SyncClient, media_type: str) -> None:
    body = "\ud800" if media_type == "text/plain" else {"a": "\ud800"}
    with pytest.raises(InvalidRequestError, match="surrogates"):
        post(client, body, media_type)


def test_lines_are_written_as_they_come(
    server: Server, client: SyncClient, make_async: Callable[..., AsyncBaseClient]
) -> None:
    expected = b'{"city":"a"}\n2\n'
    records = [Address(city="a"), 2]
    for value in (records, iter(records)):
        post(client, value, "application/x-ndjson")
        assert server.last.body == expected

    async def more() -> AsyncIterator[Any]:
        for record in records:
            yield record

    async def main() -> None:
        async with make_async() as async_client:
            await async_client.send(
                Request("POST", "/", body=more(), media_type="application/jsonl")
            )

    anyio.run(main)
    assert server.last.body == expected
    post(client, [1], "application/json-seq")
    assert server.last.body == b"\x1e1\n"


def test_a_body_in_a_get_is_sent(server: Server, client: SyncClient) -> None:
    client.send(Request("GET", "/", body={"a": 1}))
    assert server.last.body == b'{"a":1}'


def test_without_a_body_there_is_no_content_type(server: Server, client: SyncClient) -> None:
    server.answer(Answer())
    post(client, OMIT)
    assert server.last.header("content-type") is None
    assert server.last.header("content-length") == "0"


def test_a_model_in_parts_of_another_kind_is_an_object_and_a_list_a_series() -> None:
    named = encode_multipart(Address(street="s"), {}, "multipart/mixed")
    assert [b'name="street"' in head for head, _ in named.parts] == [True]
    unnamed = encode_multipart(["s", Address(street="t")], {}, "multipart/mixed")
    assert [b"Content-Disposition" in head for head, _ in unnamed.parts] == [False, False]
    with pytest.raises(InvalidRequestError, match="an object with properties, not list"):
        encode_multipart(["s"], {})


@pytest.mark.parametrize("pieces", [[b"a", bytearray(b"b"), memoryview(b"c"), "d"], ["abc", b"d"]])
def test_pieces_of_a_body_may_be_bytes_of_any_kind_and_text(
    server: Server, make_async: Callable[..., AsyncBaseClient], pieces: list[Any]
) -> None:
    async def each() -> AsyncIterator[Any]:
        for piece in pieces:
            yield piece

    async def main() -> None:
        async with make_async() as client:
            request: Request[Any] = Request(
                "POST", "/", body=each(), media_type="application/octet-stream"
            )
            await client.send(request)

    anyio.run(main)
    assert server.last.body == b"abcd"


def test_a_piece_of_a_body_that_is_no_bytes_is_refused(server: Server, client: SyncClient) -> None:
    with pytest.raises(InvalidRequestError, match="bytes are expected, not int"):
        post(client, iter([b"a", 5]), "application/octet-stream")


def test_an_object_in_a_part_that_is_no_json_is_refused(server: Server, client: SyncClient) -> None:
    with pytest.raises(InvalidRequestError, match="'box' is sent as text/csv: pass it as text"):
        post(client, {"box": {"w": 1}}, "multipart/form-data", encoding={"box": Part("text/csv")})
    assert server.requests == []
