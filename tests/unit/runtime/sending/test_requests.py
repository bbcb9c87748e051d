"""What reaches the server: the raw request line and the headers."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from typing import Any
from urllib.parse import unquote

import anyio
import httpx2
import pytest
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import ConfigurationError, InvalidRequestError
from runtime.models.model import Model
from runtime.models.types import Timestamp
from runtime.omit import OMIT
from runtime.request import Request, RequestOptions, deep_object, form, label, simple

from tests.support.recording_server import Answer, Server


@pytest.mark.parametrize(("value", "expected"), [
    ("plain", "/items/plain/parts"),
    ("..", "/items/%2E%2E/parts"),
    (".", "/items/%2E/parts"),
    ("../../admin", "/items/..%2F..%2Fadmin/parts"),
    ("a?b=c", "/items/a%3Fb%3Dc/parts"),
    ("a#b", "/items/a%23b/parts"),
    ("%2e%2e", "/items/%252e%252e/parts"),
    ("a b\r\nX: y", "/items/a%20b%0D%0AX%3A%20y/parts"),
    ("//evil.example", "/items/%2F%2Fevil.example/parts"),
    ("\\..\\", "/items/%5C..%5C/parts"),
])  # fmt: skip
def test_path_parameters_survive_to_the_request_line(
    server: Server, client: SyncClient, value: str, expected: str
) -> None:
    client.send(Request("GET", "/items/{id}/parts", path={"id": value}))
    assert server.last.target == expected


def test_an_empty_label_survives_normalisation(server: Server, client: SyncClient) -> None:
    client.send(Request("GET", "/items/{id}", path={"id": label([])}))
    assert server.last.target == "/items/%2E"


def test_all_parts_of_a_request_arrive(server: Server, client: SyncClient) -> None:
    client.send(
        Request(
            "GET",
            "/a/{id}?fixed=1",
            path={"id": 7},
            query={"q": "x y", "f": deep_object({"gte": 1}), "n": OMIT},
            headers={"X-Trace": True, "X-None": OMIT},
            cookies={"session": "s;1", "b": form(["x", "y"], explode=False)},
        ),
        RequestOptions(query={"extra": 1}, headers={"X-Extra": "e", "Accept": "text/plain"}),
    )
    assert server.last.target == "/a/7?fixed=1&q=x%20y&f%5Bgte%5D=1&extra=1"
    assert server.last.header("x-trace") == "true"
    assert server.last.header("x-none") is None
    assert server.last.header("x-extra") == "e"
    assert server.last.header("accept") == "text/plain"
    assert server.last.header("cookie") == "session=s%3B1; b=x,y"
    assert [name.lower() for name, _ in server.last.headers].count("accept") == 1


def test_without_a_query_there_is_no_question_mark(server: Server, client: SyncClient) -> None:
    client.send(Request("GET", "/a", query={"q": OMIT, "e": []}))
    assert server.last.target == "/a"


def test_headers_of_client_method_and_call_in_rising_precedence(server: Server) -> None:
    with SyncClient(
        package="demo",
        base_url=server.url,
        headers={"X-Version": "1", "X-A": "document"},
        extra_headers={"x-a": "client", "X-B": "client"},
    ) as client:
        client.send(Request("GET", "/", headers={"X-B": "method"}))
        assert server.last.header("x-version") == "1"
        assert server.last.header("x-a") == "client"
        assert server.last.header("x-b") == "method"
        options = RequestOptions(headers={"x-b": "call", "X-Version": None})
        client.send(Request("GET", "/", headers={"X-B": "method"}), options)
        assert server.last.header("x-b") == "call"
        assert server.last.header("x-version") is None


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "\x00"])
def test_line_breaks_in_headers_are_refused_before_anything_is_sent(
    server: Server, client: SyncClient, value: str
) -> None:
    with pytest.raises(InvalidRequestError):
        client.send(Request("GET", "/", headers={"X-A": value}))
    with pytest.raises(InvalidRequestError):
        client.send(Request("GET", "/"), RequestOptions(headers={"X-A": value}))
    with pytest.raises(InvalidRequestError):
        client.send(Request("POST", "/"), RequestOptions(idempotency_key=value))
    with pytest.raises(InvalidRequestError):
        SyncClient(package="demo", extra_headers={"X-A": value})
    assert server.requests == []


def test_text_beyond_ascii_in_a_header_is_utf_8(server: Server, client: SyncClient) -> None:
    client.send(Request("GET", "/", headers={"X-A": " grün "}))
    assert (server.last.header("x-a") or "").encode("latin-1").decode() == "grün"


@pytest.mark.parametrize("method", ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY", "purge"])  # fmt: skip
def test_every_method_is_sent(server: Server, client: SyncClient, method: str) -> None:
    client.send(Request(method, "/"))
    assert server.last.method == method.upper()


def test_the_base_url_keeps_its_path(server: Server) -> None:
    for base in (f"{server.url}/api/v1", f"{server.url}/api/v1/"):
        with SyncClient(package="demo", base_url=base) as client:
            client.send(Request("GET", "/a"))
        assert server.last.target == "/api/v1/a"


def test_the_server_is_the_argument_then_the_environment_then_the_document(
    server: Server, other_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(**settings: Any) -> None:
        with SyncClient(package="demo", environment="DEMO_BASE_URL", **settings) as client:
            client.send(Request("GET", "/"))

    document = ("/relative", f"{server.url}/document", "https://unused.example")
    ask(servers=document)
    assert server.last.target == "/document/"
    monkeypatch.setenv("DEMO_BASE_URL", f"{other_server.url}/environment")
    ask(servers=document)
    assert other_server.last.target == "/environment/"
    ask(servers=document, base_url=f"{server.url}/argument")
    assert server.last.target == "/argument/"


def test_without_any_server_the_error_says_what_to_do() -> None:
    client = SyncClient(package="demo", environment="DEMO_BASE_URL", servers=("/v1",))
    with pytest.raises(ConfigurationError, match=r"base_url= or set DEMO_BASE_URL"):
        client.send(Request("GET", "/"))


@pytest.mark.parametrize("url", ["example.com", "ftp://example.com", "https://", "https://a/?b=c"])
def test_a_base_url_that_cannot_work_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        SyncClient(package="demo", base_url=url)


def test_an_operations_own_server_is_used_unless_the_caller_chose_one(
    server: Server, other_server: Server
) -> None:
    request: Request[Any] = Request("GET", "/up", server=(f"{other_server.url}/files",))
    with SyncClient(package="demo", servers=(server.url,)) as client:
        client.send(request)
        assert other_server.last.target == "/files/up"
        client.send(Request("GET", "/up", server=("/relative",)))
        assert server.last.target == "/relative/up"
    with SyncClient(package="demo", base_url=server.url) as client:
        client.send(request)
        assert server.last.target == "/up"


def test_hooks_see_each_request_and_response(server: Server) -> None:
    seen: list[str] = []

    def on_request(request: httpx2.Request) -> None:
        request.headers["X-Signed"] = "yes"
        seen.append(request.method)

    with SyncClient(
        package="demo",
        base_url=server.url,
        on_request=on_request,
        on_response=lambda response: seen.append(str(response.status_code)),
    ) as client:
        client.send(Request("GET", "/"))
    assert seen == ["GET", "200"]
    assert server.last.header("x-signed") == "yes"


def test_hooks_of_the_asynchronous_client_may_be_asynchronous(
    server: Server, make_async: Callable[..., AsyncBaseClient]
) -> None:
    seen: list[str] = []

    async def on_request(request: httpx2.Request) -> None:
        seen.append(request.method)

    async def main() -> None:
        hooks = {"on_request": on_request, "on_response": lambda r: seen.append("plain")}
        async with make_async(**hooks) as client:
            await client.send(Request("GET", "/"))

    anyio.run(main)
    assert seen == ["GET", "plain"]


def test_a_client_of_ones_own_is_used_with_its_settings_and_not_closed(server: Server) -> None:
    with httpx2.Client(headers={"X-Mine": "1"}, cookies={"c": "1"}) as http:
        with SyncClient(package="demo", base_url=server.url, http_client=http) as client:
            client.send(Request("GET", "/"))
        assert server.last.header("x-mine") == "1"
        assert server.last.header("cookie") == "c=1"
        assert not http.is_closed


def test_copies_share_connections_and_change_only_what_is_asked(server: Server) -> None:
    with SyncClient(package="demo", base_url=server.url, extra_headers={"X-A": "1"}) as client:
        copy = client.with_options(headers={"X-B": "2"}, base_url=f"{server.url}/copy")
        copy.send(Request("GET", "/"))
        assert (server.last.header("x-a"), server.last.header("x-b")) == ("1", "2")
        assert server.last.target == "/copy/"
        client.send(Request("GET", "/"))
        assert server.last.header("x-b") is None
        assert copy._pool is client._pool


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_asynchronous_client_sends_the_same(
    server: Server, make_async: Callable[..., AsyncBaseClient], backend: str
) -> None:
    if backend == "trio":
        pytest.importorskip("trio")
    request: Request[Any] = Request(
        "POST", "/a/{id}", path={"id": ".."}, query={"a": [1, 2]}, body={"b": None}
    )

    async def main() -> Any:
        async with make_async() as client:
            return await client.send(request)

    assert anyio.run(main, backend=backend) == {}
    assert server.last.target == "/a/%2E%2E?a=1&a=2"
    assert server.last.body == b'{"b":null}'


def test_repr_shows_the_server_and_no_password(server: Server) -> None:
    client = SyncClient(package="demo", base_url="https://user:secret@api.example/v1")
    assert repr(client) == "<SyncClient https://api.example/v1>"


def test_a_value_never_becomes_the_whole_url(server: Server, other_server: Server) -> None:
    with SyncClient(package="demo", base_url=server.url) as client:
        path = {"to": simple(f"{other_server.url}/x", allow_reserved=True)}
        client.send(Request("GET", "{to}", path=path))
        client.send(
            Request("GET", "/{to}", path={"to": simple("/evil.example/", allow_reserved=True)})
        )
    assert [request.target for request in server.requests] == [
        f"/{other_server.url}/x",
        "//evil.example/",
    ]
    assert other_server.requests == []


def test_a_password_in_the_base_url_is_sent_but_not_logged(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with SyncClient(package="demo", base_url=server.url.replace("//", "//user:secret@")) as client:
        client.send(Request("GET", "/", query={"a": 1}))
    assert server.last.header("authorization") == "Basic dXNlcjpzZWNyZXQ="
    assert server.last.target == "/?a=1"
    assert "HTTP Request: GET http://127.0.0.1" in caplog.text
    assert "secret" not in caplog.text


def test_query_options_win_over_the_methods_own(server: Server, client: SyncClient) -> None:
    client.send(Request("GET", "/", query={"a": 1, "b": 2}), RequestOptions(query={"a": "x"}))
    assert server.last.query == "a=x&b=2"


def test_parameters_of_the_callers_own_http_client_join_those_of_the_call(server: Server) -> None:
    with httpx2.Client(params={"key": "k"}, headers={"X-Own": "1"}) as http:
        with SyncClient(package="demo", base_url=server.url, http_client=http) as client:
            client.send(Request("GET", "/items", query={"limit": 5}))
    assert server.last.target == "/items?limit=5&key=k"
    assert server.last.header("x-own") == "1"


def test_parameters_of_the_client_are_in_every_query_but_where_the_call_has_its_own(
    server: Server,
) -> None:
    settings: dict[str, Any] = {"package": "demo", "base_url": server.url}
    with SyncClient(
        query={"api-version": "1", "a": "x"}, extra_query={"a b": "c&d"}, **settings
    ) as client:
        client.send(Request("GET", "/x"))
        assert server.last.target == "/x?api-version=1&a=x&a%20b=c%26d"
        client.send(Request("GET", "/x", query={"api-version": "2", "q": None}))
        assert server.last.target == "/x?api-version=2&a=x&a%20b=c%26d"
        client.send(Request("GET", "/x", query={"api-version": OMIT}))
        assert server.last.target == "/x?api-version=1&a=x&a%20b=c%26d"
        client.send(Request("GET", f"{server.url}/x?api-version=3&a=y&a%20b=e"))
        assert server.last.target == "/x?api-version=3&a=y&a%20b=e"
        client.send(Request("GET", "/x"), RequestOptions(query={"a": "z"}))
        assert server.last.target == "/x?a=z&api-version=1&a%20b=c%26d"
        client.with_options(query={"a": "w"}).send(Request("GET", "/x"))
        assert server.last.target == "/x?api-version=1&a=w&a%20b=c%26d"


NAIVE = datetime(2026, 1, 2, 3, 4, 5)  # noqa: DTZ001


class Visit(Model):
    at: Timestamp


@pytest.mark.parametrize("request_", [
    Request("GET", "/x", query={"at": NAIVE}),
    Request("GET", "/x", query={"at": deep_object({"gte": NAIVE})}),
    Request("GET", "/x/{at}", path={"at": NAIVE}),
    Request("GET", "/x", headers={"at": NAIVE}),
    Request("GET", "/x", cookies={"at": NAIVE}),
    Request("POST", "/x", body={"deep": [{"at": NAIVE}]}),
    Request("POST", "/x", body=Visit(at=NAIVE)),
    Request("POST", "/x", body={"visits": [Visit(at=NAIVE)]}),
    Request("POST", "/x", body={"at": NAIVE}, media_type="application/x-www-form-urlencoded"),
    Request("POST", "/x", body={"at": NAIVE}, media_type="multipart/form-data"),
])  # fmt: skip
def test_a_moment_without_a_time_zone_is_refused_or_taken_for_utc(
    server: Server, request_: Request[Any]
) -> None:
    settings: dict[str, Any] = {"package": "demo", "base_url": server.url}
    with SyncClient(**settings) as client:
        with pytest.raises(InvalidRequestError, match="2026-01-02 03:04:05 has no time zone"):
            client.send(request_)
        assert server.requests == []
    for mode, text in (("utc", "2026-01-02T03:04:05Z"), ("keep", "2026-01-02T03:04:05")):
        with SyncClient(naive_datetimes=mode, **settings) as client:
            client.send(request_)
        headers = f"{server.last.header('at')} {server.last.header('cookie')}"
        sent = unquote(f"{server.last.target} {headers} {server.last.body.decode()}")
        assert f"{text}$" in re.sub(r"[^0-9T:Z-]", "$", sent) + "$"


@pytest.mark.parametrize(("mode", "at"), [("refuse", ""), ("utc", "03:04:05Z")])
def test_lines_that_are_written_while_they_are_sent_know_of_time_zones_too(
    server: Server, mode: Any, at: str
) -> None:
    settings: dict[str, Any] = {"package": "demo", "base_url": server.url, "naive_datetimes": mode}

    async def visits() -> AsyncIterator[Any]:
        yield {"at": NAIVE}
        yield Visit(at=NAIVE)

    def lines(body: Any) -> Request[Any]:
        return Request("POST", "/x", body=body, media_type="application/x-ndjson")

    def send() -> None:
        with SyncClient(**settings) as client:
            client.send(lines(iter([{"at": NAIVE}, Visit(at=NAIVE)])))

    async def send_async() -> None:
        async with AsyncBaseClient(**settings) as client:
            await client.send(lines(visits()))

    for run in (send, lambda: anyio.run(send_async)):
        if mode == "refuse":
            with pytest.raises(InvalidRequestError, match="2026-01-02 03:04:05 has no time zone"):
                run()
            assert all(b"2026" not in request.body for request in server.requests)
        else:
            run()
            assert server.last.body == b'{"at":"2026-01-02T%s"}\n' % at.encode() * 2


def test_a_moment_that_came_without_a_time_zone_goes_back_as_it_came(
    server: Server, client: SyncClient
) -> None:
    server.answer(Answer(body=b'{"at": "2026-01-02T03:04:05"}'))
    visit = client.send(Request("GET", "/x", responses={"200": Visit}))
    assert visit.at == NAIVE
    client.send(Request("POST", "/x", query={"at": visit.at}, body=visit))
    assert server.last.body == b'{"at":"2026-01-02T03:04:05"}'
    assert unquote(server.last.query) == "at=2026-01-02T03:04:05"
    assert Visit(at=NAIVE).to_json() == '{"at":"2026-01-02T03:04:05"}'
