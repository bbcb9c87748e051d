"""Redirects: followed, but not with credentials to strangers."""

from __future__ import annotations

from typing import Any

import anyio
import httpx2
import pytest
from runtime.auth.schemes import api_key, basic, bearer
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import APIConnectionError
from runtime.request import Request, RequestOptions
from runtime.sending.calls import Call
from runtime.sending.redirects import Redirect, next_url

from tests.support.recording_server import Answer, Server

SCHEMES: dict[str, Any] = {
    "bearer": bearer("secret"),
    "header": api_key("secret", "x-ApI-kEy", "header"),
    "query": api_key("secret", "key", "query"),
    "cookie": api_key("secret", "session", "cookie"),
}
ALL = (("bearer", "header", "query", "cookie"),)


def moved(location: str, status: int = 302) -> Answer:
    return Answer(status=status, headers={"Location": location}, body=b"")


def make(server: Server, **more: Any) -> SyncClient:
    return SyncClient(package="demo", base_url=server.url, schemes=SCHEMES, security=ALL, **more)


def test_credentials_stay_on_their_origin(server: Server, other_server: Server) -> None:
    server.answer(moved(f"{other_server.url}/there?x=1"))
    headers = {"X-Own-Secret": "secret", "Proxy-Authorization": "secret", "Accept-Language": "de"}
    with make(server, extra_headers=headers) as client:
        client.send(Request("GET", "/a"), RequestOptions(headers={"COOKIE": "c=secret"}))
    assert server.last.header("x-api-key") == "secret"
    assert server.last.header("cookie") == "c=secret; session=secret"
    request = other_server.last
    assert request.target == "/there?x=1"
    assert "secret" not in repr(request)
    assert request.header("authorization") is None
    assert request.header("accept-language") == "de"
    assert request.header("host") == other_server.url.removeprefix("http://")


def test_a_client_of_ones_own_does_not_leak_either(server: Server, other_server: Server) -> None:
    server.answer(moved(f"{other_server.url}/there"))
    with httpx2.Client(
        auth=("user", "secret"), headers={"X-Key": "secret"}, cookies={"c": "secret"},
        params={"p": "secret"}, follow_redirects=True,
    ) as http:  # fmt: skip
        with SyncClient(package="demo", base_url=server.url, http_client=http) as client:
            client.send(Request("GET", "/a"))
    assert "secret" in repr(server.last)
    assert "secret" not in repr(other_server.last)
    assert other_server.last.header("authorization") is None


def test_the_same_origin_gets_everything_again(server: Server) -> None:
    server.answer(moved("../b?key=secret"), Answer(body=b'{"ok":true}'))
    with make(server) as client:
        assert client.send(Request("GET", "/x/a")) == {"ok": True}
    assert [request.target for request in server.requests] == ["/x/a?key=secret", "/b?key=secret"]
    assert server.last.header("authorization") == "Bearer secret"
    assert server.last.header("cookie") == "session=secret"


@pytest.mark.parametrize(("status", "method", "expected"), [
    (301, "POST", "GET"), (302, "POST", "GET"), (303, "POST", "GET"), (303, "PUT", "GET"), (303, "HEAD", "HEAD"),
    (307, "POST", "POST"), (308, "POST", "POST"), (301, "PUT", "PUT"), (302, "DELETE", "DELETE"),
])  # fmt: skip
def test_the_method_and_the_body_after_a_redirect(
    server: Server, status: int, method: str, expected: str
) -> None:
    server.answer(moved("/b", status), Answer())
    with make(server) as client:
        client.send(Request(method, "/a", body={"x": 1}))
    assert server.last.method == expected
    assert server.last.body == (b'{"x":1}' if expected == method else b"")
    assert (server.last.header("content-type") is None) == (expected != method)


def test_a_stream_cannot_be_sent_again(server: Server) -> None:
    server.answer(moved("/b", 307))
    with make(server) as client, pytest.raises(APIConnectionError, match="cannot be sent again"):
        client.send(Request("POST", "/a", body=iter([b"x"]), media_type="application/octet-stream"))


def test_circles_end(server: Server) -> None:
    server.answer(moved("/a"))
    with (
        make(server, max_retries=0) as client,
        pytest.raises(APIConnectionError, match="more than 10 redirects"),
    ):
        client.send(Request("GET", "/a"))
    assert len(server.requests) == 11


@pytest.mark.parametrize("location", ["ftp://example.com/", "javascript:alert(1)", "http://a:b/"])
def test_a_location_that_is_no_url_is_an_error(server: Server, location: str) -> None:
    server.answer(moved(location))
    with (
        make(server, max_retries=0) as client,
        pytest.raises(APIConnectionError, match="not a URL"),
    ):
        client.send(Request("GET", "/a"))


def test_https_does_not_fall_back_to_http() -> None:
    request = httpx2.Request("GET", "https://api.example/a")
    response = httpx2.Response(302, headers={"Location": "http://api.example/b"}, request=request)
    call = Call(
        request=Request("GET", "/a"), method="GET", url="", path="/a", headers={}, source=None, schemes=(),
        timeout=None, deadline=None, max_retries=0, has_key=False,
    )  # fmt: skip
    with pytest.raises(APIConnectionError, match="from https to http"):
        next_url(call, response, 0)


@pytest.mark.parametrize(
    ("declared", "location", "found"),
    [
        ("302", "/b?x=1", "{url}/b?x=1"),
        ("3XX", "b#c", "{url}/b#c"),
        ("302", "myapp://callback?code=1", "myapp://callback?code=1"),
        ("302", "", ""),
    ],
)
def test_a_redirect_that_the_operation_returns_is_not_followed(
    server: Server, declared: str, location: str, found: str
) -> None:
    server.answer(moved(location))
    with make(server) as client:
        answer = client.send(Request("GET", "/a", responses={declared: Redirect}))
    assert (answer.status_code, answer.location) == (302, found.format(url=server.url))
    assert len(server.requests) == 1
    assert "secret" not in repr(answer) + answer.location


def test_the_asynchronous_client_is_as_careful(server: Server, other_server: Server) -> None:
    server.answer(moved(f"{other_server.url}/there", 307))

    async def main() -> None:
        async with AsyncBaseClient(
            package="demo",
            base_url=server.url,
            schemes={"b": basic("u", "secret")},
            security=(("b",),),
        ) as client:
            await client.send(Request("POST", "/a", body={"x": 1}))

    anyio.run(main)
    assert other_server.last.body == b'{"x":1}'
    assert other_server.last.header("authorization") is None


def test_a_cookie_set_on_the_way_is_sent_on(server: Server) -> None:
    first = Answer(status=302, headers={"Location": "/b", "Set-Cookie": "login=1"}, body=b"")
    server.answer(first, Answer())
    with SyncClient(package="demo", base_url=server.url) as client:
        client.send(Request("GET", "/a"))
    assert server.last.header("cookie") == "login=1"


@pytest.mark.parametrize("location", ["ftp://example.com/", "http://a:b/"])
def test_a_location_that_is_refused_leaves_no_open_connection(
    server: Server, location: str
) -> None:
    server.answer(moved(location))

    async def main() -> None:
        async with AsyncBaseClient(
            package="demo", base_url=server.url, max_retries=0, http_client=http
        ) as client:
            with pytest.raises(APIConnectionError, match="not a URL"):
                await client.send(Request("GET", "/a"))

    http = httpx2.AsyncClient(limits=httpx2.Limits(max_connections=1), timeout=2)

    async def twice() -> None:
        async with http:
            await main()
            await main()

    anyio.run(twice)
    assert len(server.requests) == 2
