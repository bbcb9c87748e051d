"""Successes that the document does not list, names of files, and servers that are only a path."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import NotFoundError
from runtime.models.model import Model
from runtime.request import Request, RequestOptions
from runtime.streams.filenames import find_filename
from runtime.streams.responses import AsyncBinaryResponse, BinaryResponse

from tests.support.recording_server import Answer, Server


class Thing(Model):
    id: int


class Problem(Model):
    message: str


ONE: dict[str, Any] = {"200": Thing, "204": None, "404": Problem, "default": Problem}
TWO = {"200": Thing, "202": Problem}


@pytest.mark.parametrize("status", [200, 201, 202, 203, 206, 299])
@pytest.mark.anyio
async def test_another_success_has_the_type_of_all_declared_ones(
    server: Server, make_async: Callable[..., AsyncBaseClient], client: SyncClient, status: int
) -> None:
    server.answer(Answer(status=status, body=b'{"id": 1}'))
    assert client.send(Request("POST", "/x", responses=ONE)) == Thing(id=1)
    async with make_async() as asynchronous:
        assert await asynchronous.send(Request("POST", "/x", responses=ONE)) == Thing(id=1)


@pytest.mark.parametrize(
    ("body", "media_type", "value"),
    [(b"queued", "text/plain", "queued"), (b"[1]", "application/json", [1]), (b"", "", None)],
)
def test_another_success_with_something_else_is_that(
    server: Server, client: SyncClient, body: bytes, media_type: str, value: object
) -> None:
    server.answer(Answer(status=202, body=body, media_type=media_type))
    assert client.send(Request("POST", "/x", responses=ONE)) == value


def test_where_they_have_several_types_it_is_data(server: Server, client: SyncClient) -> None:
    server.answer(Answer(status=201, body=b'{"id": 1}'))
    assert client.send(Request("POST", "/x", responses=TWO)) == {"id": 1}
    assert client.send(Request("POST", "/x", responses={"204": None})) == {"id": 1}
    server.answer(Answer(status=204, body=b""))
    assert client.send(Request("POST", "/x", responses={"200": Thing})) is None


@pytest.mark.anyio
async def test_a_part_of_a_file_is_a_file(
    server: Server, make_async: Callable[..., AsyncBaseClient], client: SyncClient
) -> None:
    server.answer(Answer(status=206, body=b"bcd", media_type="application/pdf"))
    options = RequestOptions(headers={"Range": "bytes=1-3"})
    part = client.send(Request("GET", "/x", responses={"200": BinaryResponse}), options)
    assert isinstance(part, BinaryResponse)
    assert part.read() == b"bcd"
    async with make_async() as asynchronous:
        request: Request[Any] = Request("GET", "/x", responses={"200": AsyncBinaryResponse})
        assert await (await asynchronous.send(request, options)).read() == b"bcd"


def test_what_a_post_redirects_to_has_its_type(server: Server, client: SyncClient) -> None:
    server.answer(
        Answer(status=303, body=b"", headers={"Location": "/things/1"}),
        Answer(status=200, body=b'{"id": 1}'),
    )
    assert client.send(Request("POST", "/x", responses={"201": Thing})) == Thing(id=1)
    assert [(one.method, one.path) for one in server.requests] == [
        ("POST", "/x"),
        ("GET", "/things/1"),
    ]


NAMES = [
    ('attachment; filename="a b.pdf"', "a b.pdf"),
    ("attachment; filename=a.pdf; size=1", "a.pdf"),
    ("inline", None),
    ("", None),
    ("attachment; filename=\"x.txt\"; filename*=UTF-8''na%C3%AFve.txt", "na\u00efve.txt"),
    ("attachment; filename*=iso-8859-1'en'%A3.txt", "\u00a3.txt"),
    ("attachment; filename*=utf-7''+AGE-.txt; filename=b.txt", "b.txt"),
    ("attachment; filename*=UTF-8''%FF; filename=b.txt", "b.txt"),
    ('attachment; filename="a;b\\"c.txt"', 'a;b"c.txt'),
    ('attachment; FILENAME="a.txt"', "a.txt"),
    ('attachment; filename="../../etc/passwd"', "passwd"),
    ('attachment; filename="/etc/passwd"', "passwd"),
    (r'attachment; filename="..\..\x.txt"', "x.txt"),
    (r'attachment; filename="C:\temp\x.txt"', "x.txt"),
    ('attachment; filename="C:x.txt"', "x.txt"),
    ('attachment; filename="a.txt:stream"', "a.txt_stream"),
    ("attachment; filename*=UTF-8''..%2F..%2Fx.txt", "x.txt"),
    ("attachment; filename*=UTF-8''a%00b%0A.txt", "ab.txt"),
    ('attachment; filename=".."', None),
    ('attachment; filename="/"', None),
    ('attachment; filename=". ."', None),
]


@pytest.mark.parametrize(("header", "name"), NAMES)
def test_a_file_name_is_a_name_and_no_path(header: str, name: str | None) -> None:
    assert find_filename(header) == name


@pytest.mark.anyio
async def test_a_download_has_a_name(
    server: Server, make_async: Callable[..., AsyncBaseClient], client: SyncClient
) -> None:
    headers = {
        "Content-Disposition": "attachment; filename=\"..\\a\"; filename*=UTF-8''%2e%2e%2Fb.csv"
    }
    server.answer(Answer(body=b"1,2", headers=headers, media_type="text/csv"))
    with client.send(Request("GET", "/x", responses={"200": BinaryResponse})) as file:
        assert file.filename == "b.csv"
    async with make_async() as asynchronous:
        request: Request[Any] = Request("GET", "/x", responses={"200": AsyncBinaryResponse})
        async with await asynchronous.send(request) as other:
            assert other.filename == "b.csv"


@pytest.mark.parametrize(
    ("servers", "path", "target"),
    [
        (("/rest/v3",), "", "/rest/v3/n"),
        (("/rest/v3/",), "/", "/rest/v3/n"),
        (("rest",), "", "/rest/n"),
        (("/rest/v3",), "/proxy", "/proxy/n"),
        (("/",), "", "/n"),
        (("https://api.example.com/v1",), "", "/n"),
        (("https://api.example.com/v1", "/v2"), "", "/n"),
        (("//api.example.com/v1",), "", "/n"),
        (("/{tenant}/v1",), "", "/n"),
        ((), "", "/n"),
    ],
)
@pytest.mark.anyio
async def test_a_base_url_without_a_path_gets_that_of_a_relative_server(
    server: Server, servers: tuple[str, ...], path: str, target: str
) -> None:
    url = f"{server.url}{path}"
    with SyncClient(package="demo", base_url=url, servers=servers) as client:
        client.send(Request("GET", "/n"))
    async with AsyncBaseClient(package="demo", base_url=url, servers=servers) as asynchronous:
        await asynchronous.send(Request("GET", "/n"))
    assert [request.target for request in server.requests] == [target, target]


def test_an_operations_own_path_comes_first(server: Server) -> None:
    with SyncClient(package="demo", base_url=server.url, servers=("/v1",)) as client:
        client.send(Request("GET", "/n", server=("/{a}",), server_variables={"a": "own"}))
    assert server.last.target == "/own/n"


def test_what_is_not_found_tells_the_whole_address(server: Server) -> None:
    server.answer(Answer(status=404))
    url = server.url.replace("http://", "http://me:secret@")
    with SyncClient(package="demo", base_url=url, servers=("/v1",)) as client:
        with pytest.raises(NotFoundError) as caught:
            client.send(Request("GET", "/n", query={"key": "hidden"}))
    assert caught.value.__notes__ == [f"the address was {server.url}/v1/n"]
