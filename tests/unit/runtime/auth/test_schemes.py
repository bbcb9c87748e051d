"""Credentials: where they come from, where they go, and that nobody sees them."""

from __future__ import annotations

import base64
import json
import logging
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import anyio
import pytest
from runtime.auth.schemes import Scheme, api_key, basic, bearer, mutual_tls, oauth2
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import (
    APIConnectionError,
    AuthenticationError,
    ConfigurationError,
    PermissionDeniedError,
)
from runtime.request import Request, RequestOptions, Security

from tests.support.recording_server import Answer, Recorded, Server

SECRET = "s3cr3t-t0ken"


def make(server: Server, security: Security | None = None, **schemes: Scheme) -> SyncClient:
    return SyncClient(package="demo", base_url=server.url, schemes=schemes, security=security)


def ask(client: SyncClient, security: Security | None = None) -> Any:
    return client.send(Request("GET", "/x", query={"q": "1"}, security=security))


def test_a_bearer_token_goes_into_its_header(server: Server) -> None:
    with make(server, (("b",),), b=bearer(SECRET)) as client:
        ask(client)
    assert server.last.header("authorization") == f"Bearer {SECRET}"


@pytest.mark.parametrize(("scheme", "target", "header", "value"), [
    (api_key("k&y", "X-API-Key", "header"), "/x?q=1", "x-api-key", "k&y"),
    (api_key("k&y", "api key", "query"), "/x?q=1&api%20key=k%26y", "x-api-key", None),
    (api_key("k;y", "session", "cookie"), "/x?q=1", "cookie", "session=k%3By"),
    (basic("user", "pass:word"), "/x?q=1", "authorization", "Basic " + base64.b64encode(b"user:pass:word").decode()),
    (basic("user", ""), "/x?q=1", "authorization", "Basic dXNlcjo="),
    (bearer("t", prefix="Token"), "/x?q=1", "authorization", "Token t"),
    (bearer(lambda: "called"), "/x?q=1", "authorization", "Bearer called"),
    (mutual_tls("cert.pem"), "/x?q=1", "authorization", None),
])  # fmt: skip
def test_each_scheme_puts_its_credential_in_its_place(
    server: Server, scheme: Scheme, target: str, header: str, value: str | None
) -> None:
    with SyncClient(
        package="demo", base_url=server.url, schemes={"s": scheme}, security=(("s",),)
    ) as client:
        client._pool.make = lambda: __import__("httpx2").Client()  # the certificate does not exist
        ask(client)
    assert server.last.target == target
    assert server.last.header(header) == value


def test_a_key_in_a_cookie_joins_the_other_cookies(server: Server) -> None:
    with make(server, (("s",),), s=api_key("k", "key", "cookie")) as client:
        client.send(Request("GET", "/x", cookies={"a": 1}))
    assert server.last.header("cookie") == "a=1; key=k"


def test_credentials_come_from_the_environment(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMO_TOKEN", "from-environment")
    monkeypatch.setenv("DEMO_USERNAME", "u")
    monkeypatch.setenv("DEMO_PASSWORD", "p")
    with make(server, (("s",),), s=bearer(None, environment="DEMO_TOKEN")) as client:
        ask(client)
    assert server.last.header("authorization") == "Bearer from-environment"
    with make(server, (("s",),), s=bearer("argument", environment="DEMO_TOKEN")) as client:
        ask(client)
    assert server.last.header("authorization") == "Bearer argument"
    scheme = basic(None, None, environment=("DEMO_USERNAME", "DEMO_PASSWORD"))
    with make(server, (("s",),), s=scheme) as client:
        ask(client)
    assert server.last.header("authorization") == "Basic dTpw"


def test_the_first_complete_alternative_is_used(server: Server) -> None:
    schemes = {
        "a": bearer(None),
        "b": api_key("kb", "X-B", "header"),
        "c": api_key("kc", "X-C", "header"),
    }
    with make(server, (("a",), ("b", "c")), **schemes) as client:
        ask(client)
        assert server.last.header("authorization") is None
        assert (server.last.header("x-b"), server.last.header("x-c")) == ("kb", "kc")
        ask(client, (("c",),))
        assert (server.last.header("x-b"), server.last.header("x-c")) == (None, "kc")
        ask(client, ())
        assert (server.last.header("x-b"), server.last.header("x-c")) == (None, None)


def test_a_call_without_its_credential_is_sent_and_a_401_names_the_ways(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="demo")
    schemes = {
        "a": bearer(None, environment="DEMO_TOKEN"),
        "b": basic(None, None, environment=("DEMO_USER", "DEMO_PASSWORD")),
    }
    hint = (
        "sent without credentials: pass token= (or set DEMO_TOKEN);"
        " or username=, password= (or set DEMO_USER, DEMO_PASSWORD)"
    )
    with make(server, (("a",), ("b",)), **schemes) as client:
        ask(client)
        assert server.last.header("authorization") is None
        assert f"GET /x: {hint}" in [
            one.getMessage() for one in caplog.records if one.levelno == 10
        ]
        server.answer(Answer(status=401, body=b'{"detail": "Who are you?"}'))
        with pytest.raises(AuthenticationError) as caught:
            ask(client)
        assert str(caught.value) == f"GET /x: 401 Unauthorized: Who are you? ({hint})"
        server.answer(Answer(status=403))
        with pytest.raises(PermissionDeniedError) as forbidden:
            ask(client)
        assert str(forbidden.value) == "GET /x: 403 Forbidden"
        server.answer(Answer(status=401))
        with pytest.raises(AuthenticationError) as optional:
            ask(client, (("a",), ()))
        assert str(optional.value) == "GET /x: 401 Unauthorized"


def test_a_refused_credential_is_not_called_missing(server: Server) -> None:
    server.answer(Answer(status=401))
    with make(server, (("a",),), a=bearer("t")) as client:
        with pytest.raises(AuthenticationError) as caught:
            ask(client)
    assert str(caught.value) == "GET /x: 401 Unauthorized"


@pytest.mark.parametrize(("secret", "shown"), [("e", "the key"), ("1234567", "the key 1234567")])
def test_short_secrets_garble_no_message(server: Server, secret: str, shown: str) -> None:
    server.answer(Answer(status=403, body=f'{{"message": "{shown} is bad"}}'.encode()))
    with make(server, (("a",),), a=bearer(secret)) as client:
        with pytest.raises(PermissionDeniedError, match=f"{shown} is bad"):
            ask(client)


def test_a_scheme_the_client_does_not_know_is_named(server: Server) -> None:
    server.answer(Answer(status=401))
    with (
        make(server, (("odd",),), a=bearer("t")) as client,
        pytest.raises(AuthenticationError, match="the credential of 'odd'"),
    ):
        ask(client)


def test_an_optional_credential_is_sent_when_there_is_one(server: Server) -> None:
    with make(server, ((), ("a",)), a=bearer("t")) as client:
        ask(client)
    assert server.last.header("authorization") == "Bearer t"


def test_where_the_document_asks_for_nothing_what_is_configured_is_sent(server: Server) -> None:
    with make(server, a=bearer(None), b=api_key("k", "X-B", "header")) as client:
        ask(client)
        assert server.last.header("x-b") == "k"
    with make(server, a=bearer(None)) as client:
        ask(client)
        assert server.last.header("authorization") is None


def test_ones_own_authorization_header_takes_the_place_of_a_credential(server: Server) -> None:
    with make(server, (("a",),), a=bearer(None)) as client:
        options = RequestOptions(headers={"authorization": "Mine"})
        client.send(Request("GET", "/"), options)
        assert server.last.header("authorization") == "Mine"
    with make(server, (("a",),), a=bearer("t")) as client:
        client.send(Request("GET", "/"), options)
    assert [value for name, value in server.last.headers if name.lower() == "authorization"] == [
        "Mine"
    ]


@pytest.mark.parametrize("token", ["a\r\nX: y", "a\n", "tokén"])
def test_a_token_that_cannot_be_sent_is_refused_without_showing_it(
    server: Server, token: str
) -> None:
    with make(server, (("a",),), a=bearer(token)) as client:
        with pytest.raises(ConfigurationError, match="credential token") as caught:
            ask(client)
    assert token not in str(caught.value)
    assert server.requests == []


def test_a_function_is_asked_each_time_and_again_after_a_401(server: Server) -> None:
    tokens = iter(["one", "two", "three"])
    server.answer(Answer(), Answer(status=401), Answer())
    with make(server, (("a",),), a=bearer(lambda: next(tokens))) as client:
        ask(client)
        client.send(Request("POST", "/x", body={"a": 1}))
    assert [r.header("authorization") for r in server.requests] == [
        "Bearer one",
        "Bearer two",
        "Bearer three",
    ]
    assert server.last.body == b'{"a":1}'


def test_a_fixed_token_is_not_tried_again_after_a_401(server: Server) -> None:
    server.answer(Answer(status=401, body=b'{"message":"no"}'))
    with make(server, (("a",),), a=bearer("t")) as client, pytest.raises(AuthenticationError):
        ask(client)
    assert len(server.requests) == 1


def test_asynchronous_functions_work_in_the_asynchronous_client_only(
    server: Server, make_async: Callable[..., AsyncBaseClient]
) -> None:
    async def token() -> str:
        return "later"

    async def main() -> None:
        schemes = {"a": bearer(token), "b": api_key(lambda: "now", "X-B", "header")}
        async with make_async(schemes=schemes, security=(("a", "b"),)) as client:
            await client.send(Request("GET", "/"))

    anyio.run(main)
    assert (server.last.header("authorization"), server.last.header("x-b")) == (
        "Bearer later",
        "now",
    )
    with make(server, (("a",),), a=bearer(token)) as client:
        with pytest.raises(ConfigurationError, match="asynchronous client only"):
            ask(client)


class TokenServer:
    """Answers `/token` with tokens that it counts, anything else by what they say."""

    def __init__(self, **answer: Any) -> None:
        self.count = 0
        self.answer = answer
        self.refused: set[str] = set()

    def __call__(self, request: Recorded) -> Answer:
        if request.path == "/token":
            self.count += 1
            token = {"access_token": f"t{self.count}", "token_type": "Bearer", **self.answer}
            return Answer(body=json.dumps(token).encode())
        if (request.header("authorization") or "") in self.refused:
            return Answer(status=401)
        return Answer()


def credentials(server: Server, **more: Any) -> Scheme:
    settings: dict[str, Any] = {
        "client_id": "my id",
        "client_secret": SECRET,
        "token_url": f"{server.url}/token",
        "scopes": ("read", "write"),
    }
    return oauth2(**{**settings, **more})


def token_requests(server: Server) -> list[Recorded]:
    return [request for request in server.requests if request.path == "/token"]


def test_client_credentials_are_traded_for_a_token_once(server: Server) -> None:
    server.answer(TokenServer(expires_in=3600))
    with make(server, (("a",),), a=credentials(server)) as client:
        for _ in range(3):
            ask(client)
    [request] = token_requests(server)
    assert parse_qs(request.body.decode()) == {
        "grant_type": ["client_credentials"],
        "scope": ["read write"],
    }
    pair = base64.b64encode(f"my+id:{SECRET}".encode()).decode()
    assert request.header("authorization") == f"Basic {pair}"
    assert [r.header("authorization") for r in server.requests if r.path == "/x"] == [
        "Bearer t1"
    ] * 3


def test_a_token_is_fetched_again_when_it_ends_or_is_refused(server: Server) -> None:
    tokens = TokenServer(expires_in=0)
    server.answer(tokens)
    with make(server, (("a",),), a=credentials(server)) as client:
        ask(client)
        ask(client)
    assert tokens.count == 2
    tokens = TokenServer(expires_in=3600)
    tokens.refused = {"Bearer t1"}
    server.answer(tokens)
    with make(server, (("a",),), a=credentials(server)) as client:
        ask(client)
        ask(client)
    assert tokens.count == 2
    tokens.refused = {f"Bearer t{n}" for n in range(9)}
    with (
        make(server, (("a",),), a=credentials(server)) as client,
        pytest.raises(AuthenticationError),
    ):
        ask(client)
    assert tokens.count == 4


def test_refresh_tokens_are_used_and_replaced(server: Server) -> None:
    server.answer(TokenServer(expires_in=0, refresh_token="next"))
    scheme = oauth2(refresh_token="first", client_id="app", token_url=f"{server.url}/token")
    with make(server, (("a",),), a=scheme) as client:
        ask(client)
        ask(client)
    forms = [parse_qs(request.body.decode()) for request in token_requests(server)]
    assert [form["refresh_token"] for form in forms] == [["first"], ["next"]]
    assert forms[0]["client_id"] == ["app"]


def login(server: Server, **more: Any) -> Scheme:
    settings = {
        "username": "ada",
        "password": SECRET,
        "password_url": "token",
        "token_url": "token",
    }
    return oauth2(**{"has_client_credentials": False, **settings, **more})


def test_a_name_and_a_password_are_traded_for_a_token_once(server: Server) -> None:
    server.answer(TokenServer())
    with make(server, (("a",),), a=login(server, scopes=("me", "items"))) as client:
        for _ in range(3):
            ask(client)
    [request] = token_requests(server)
    assert request.header("content-type") == "application/x-www-form-urlencoded"
    assert parse_qs(request.body.decode()) == {
        "grant_type": ["password"],
        "username": ["ada"],
        "password": [SECRET],
        "scope": ["me items"],
    }
    assert request.header("authorization") is None
    assert server.last.header("authorization") == "Bearer t1"


@pytest.mark.parametrize(
    ("base", "url", "target"),
    [
        ("", "token", "/token"),
        ("/api/v1", "token", "/api/v1/token"),
        ("/api/v1/", "token", "/api/v1/token"),
        ("/api/v1", "/login/token", "/login/token"),
        ("/api/v1", "./auth/token?x=1", "/api/v1/auth/token?x=1"),
    ],
)
def test_the_address_for_tokens_is_relative_to_the_server(
    server: Server, base: str, url: str, target: str
) -> None:
    server.answer(Answer(body=b'{"access_token": "t"}'))
    scheme = login(server, password_url=url)
    with SyncClient(
        package="demo", base_url=f"{server.url}{base}", schemes={"a": scheme}, security=(("a",),)
    ) as client:
        ask(client)
    assert server.requests[0].target == target


def test_a_login_is_renewed_by_the_refresh_token_and_else_by_the_password(server: Server) -> None:
    spent: list[str] = []

    def answer(request: Recorded) -> Answer:
        if request.path == "/x":
            refused = request.header("authorization") in spent
            return Answer(status=401 if refused else 200)
        form = {name: values[0] for name, values in parse_qs(request.body.decode()).items()}
        if form.get("refresh_token") == "r2":
            return Answer(status=400, body=b'{"error": "invalid_grant"}')
        count = len([each for each in server.requests if each.path != "/x"])
        body = {"access_token": f"t{count}", "refresh_token": f"r{count}"}
        return Answer(body=json.dumps(body).encode())

    server.answer(answer)
    with make(server, (("a",),), a=login(server, refresh_url="again")) as client:
        for _ in range(3):
            ask(client)
            spent.append(server.last.header("authorization") or "")
    asked = [r for r in server.requests if r.path != "/x"]
    forms = [parse_qs(request.body.decode()) for request in asked]
    assert [
        (request.path, form["grant_type"][0]) for request, form in zip(asked, forms, strict=True)
    ] == [
        ("/token", "password"),
        ("/again", "refresh_token"),
        ("/again", "refresh_token"),
        ("/token", "password"),
    ]
    assert server.last.header("authorization") == "Bearer t4"


def test_a_wrong_password_is_told_and_not_shown(server: Server) -> None:
    body = f'{{"detail": "{SECRET} is not the password of ada"}}'
    server.answer(Answer(status=401, body=body.encode()))
    with make(server, (("a",),), a=login(server)) as client:
        with pytest.raises(AuthenticationError) as caught:
            ask(client)
    said = "POST /token: no token: 401 Unauthorized: *** is not the password of ada"
    assert str(caught.value) == said
    assert [request.path for request in server.requests] == ["/token"]


def test_a_name_without_a_password_is_no_credential(server: Server) -> None:
    server.answer(Answer(status=401))
    with make(server, (("a",),), a=login(server, password=None)) as client:
        with pytest.raises(AuthenticationError, match=r"pass token=, username=, password= *[;)]"):
            ask(client)
    assert [request.path for request in server.requests] == ["/x"]


def test_a_call_that_demands_nothing_logs_nobody_in_where_others_demand_it(server: Server) -> None:
    server.answer(TokenServer())
    with make(server, (), a=login(server), b=api_key("key", "X-Key", "header")) as client:
        ask(client)
        assert [request.path for request in server.requests] == ["/x"]
        assert server.last.header("x-key") == "key"
        ask(client, (("a",),))
        assert server.last.header("authorization") == "Bearer t1"
    with make(server, None, a=login(server)) as client:
        ask(client)
        assert server.last.header("authorization") == "Bearer t2"


def test_threads_log_in_once(server: Server) -> None:
    tokens = TokenServer()
    server.answer(tokens)
    with make(server, (("a",),), a=login(server)) as client:
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda _: ask(client), range(24)))
    assert tokens.count == 1


def test_tasks_log_in_once_and_log_in_again_once(
    server: Server, make_async: Callable[..., AsyncBaseClient]
) -> None:
    tokens = TokenServer()
    server.answer(tokens)

    async def main() -> None:
        async with make_async(schemes={"a": login(server)}, security=(("a",),)) as client:
            for count in (1, 2):
                async with anyio.create_task_group() as group:
                    for _ in range(8):
                        group.start_soon(client.send, Request("GET", "/x"))
                assert tokens.count == count
                tokens.refused = {f"Bearer t{count}"}

    anyio.run(main)


@pytest.mark.parametrize("schemes", [
    {},
    {"a": bearer("old")},
    {"a": bearer(None)},
    {"a": oauth2("old")},
    {"a": api_key("key", "X-Key", "header")},
    {"a": basic("user", "password")},
])  # fmt: skip
@pytest.mark.parametrize("token", ["new", lambda: "new"])
def test_another_token_may_be_used_on_every_client(
    server: Server, schemes: dict[str, Scheme], token: Any
) -> None:
    for security in [(("a",),), ()] if schemes else [()]:
        with make(server, security, **schemes) as client:
            copy = client.with_options(token=token)
            ask(copy)
            assert server.last.header("authorization") == "Bearer new"
            ask(copy.with_options(max_retries=1), None)
            assert server.last.header("authorization") == "Bearer new"
            ask(client)
            assert server.last.header("authorization") != "Bearer new"


def test_client_credentials_in_the_body(server: Server) -> None:
    server.answer(TokenServer())
    with make(server, (("a",),), a=credentials(server, client_authentication="body")) as client:
        ask(client)
    [request] = token_requests(server)
    assert request.header("authorization") is None
    assert parse_qs(request.body.decode())["client_secret"] == [SECRET]


def test_tokens_in_the_asynchronous_client_are_fetched_once_for_all(
    server: Server, make_async: Callable[..., AsyncBaseClient]
) -> None:
    tokens = TokenServer(expires_in=3600)
    server.answer(tokens)

    async def main() -> None:
        schemes = {"a": credentials(server)}
        async with make_async(schemes=schemes, security=(("a",),)) as client:
            async with anyio.create_task_group() as group:
                for _ in range(5):
                    group.start_soon(client.send, Request("GET", "/x"))

    anyio.run(main)
    assert tokens.count == 1
    assert [r.header("authorization") for r in server.requests if r.path == "/x"] == [
        "Bearer t1"
    ] * 5


def test_a_refusal_of_the_token_server_is_an_error_with_its_reason(server: Server) -> None:
    body = b'{"error":"invalid_client","error_description":"unknown client"}'
    server.answer(Answer(status=400, body=body))
    with make(server, (("a",),), a=credentials(server)) as client:
        with pytest.raises(
            AuthenticationError, match="POST /token: no token: 400 Bad Request: unknown client"
        ):
            ask(client)
    assert len(server.requests) == 1


def test_the_token_server_gets_neither_redirects_nor_other_headers(
    server: Server, other_server: Server
) -> None:
    server.answer(Answer(status=307, headers={"Location": f"{other_server.url}/token"}))
    with SyncClient(
        package="demo",
        base_url=server.url,
        schemes={"a": credentials(server)},
        security=(("a",),),
        extra_headers={"X-Other-Secret": "x"},
        max_retries=0,
    ) as client:
        with pytest.raises(APIConnectionError, match="not followed"):
            ask(client)
    assert other_server.requests == []
    assert server.last.header("x-other-secret") is None


def test_no_secret_is_shown_anywhere(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server.answer(Answer(status=403, body=f'{{"message":"key {SECRET} is bad"}}'.encode()))
    scheme = api_key(SECRET, "key", "query")
    with make(
        server, (("s", "b", "o"),), s=scheme, b=bearer(SECRET), o=credentials(server)
    ) as client:
        shown = [repr(client), repr(scheme), repr(client._settings.schemes), str(vars(client))]
        with pytest.raises(PermissionDeniedError) as caught:
            ask(client, (("s", "b"),))
    error = caught.value
    shown += [str(error), repr(error), "".join(traceback.format_exception(error))]
    request = error.response.request
    shown += [repr(request), str(request.url), repr(request.headers)]
    assert server.last.query == f"q=1&key={SECRET}"
    assert any("HTTP Request" in text for text in caplog.messages)
    assert "GET /x: 403 Forbidden: key *** is bad" in shown[4]
    for text in [*shown, *caplog.messages, caplog.text]:
        assert SECRET not in text


def test_the_headers_of_a_request_do_not_show_credentials(server: Server) -> None:
    schemes = {
        "h": api_key(SECRET, "X-Key", "header"),
        "c": api_key(SECRET, "session", "cookie"),
    }
    moved = Answer(status=307, headers={"Location": "/y"})
    server.answer(moved, Answer(status=403))
    with (
        make(server, (("h", "c"),), **schemes) as client,
        pytest.raises(PermissionDeniedError) as e,
    ):
        ask(client)
    request = e.value.response.request
    assert request.headers["x-key"] == SECRET
    assert SECRET not in repr(request.headers) + str(request.headers)
    assert "user-agent" in repr(request.headers)


def test_a_refresh_token_may_be_used_elsewhere(server: Server) -> None:
    server.answer(TokenServer())
    refresh_url = f"{server.url}/token"
    scheme = oauth2(refresh_token="r", token_url=f"{server.url}/other", refresh_url=refresh_url)
    with make(server, (("a",),), a=scheme) as client:
        ask(client)
    assert [request.path for request in server.requests] == ["/token", "/x"]


def test_nothing_is_shown_when_the_server_cannot_be_reached(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    with SyncClient(
        package="demo",
        base_url="http://127.0.0.1:1",
        schemes={"s": api_key(SECRET, "key", "query")},
        security=(("s",),),
    ) as client:
        with pytest.raises(APIConnectionError) as caught:
            ask(client)
    assert SECRET not in "".join(traceback.format_exception(caught.value)) + caplog.text
