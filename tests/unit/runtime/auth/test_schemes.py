"""Credentials: where they come from, where they go, and that nobody sees them."""

from __future__ import annotations

import base64
import logging
from collections.abc import Callable

import anyio
import pytest
from runtime.auth.schemes import Scheme, api_key, basic, bearer, mutual_tls
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import (
    AuthenticationError,
    ConfigurationError,
    PermissionDeniedError,
)
from runtime.request import Request, RequestOptions

from tests.support.credentials import SECRET, ask, make
from tests.support.recording_server import Answer, Server


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
