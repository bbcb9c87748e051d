"""Tokens of OAuth 2.0: fetched once, renewed when they end, and never asked for in vain."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import anyio
import pytest
from runtime.auth.schemes import Scheme, api_key, basic, bearer, oauth2
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import (
    APIConnectionError,
    AuthenticationError,
)
from runtime.request import Request

from tests.support.credentials import SECRET, TokenServer, ask, credentials, make, token_requests
from tests.support.recording_server import Answer, Recorded, Server


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


def test_a_refresh_token_may_be_used_elsewhere(server: Server) -> None:
    server.answer(TokenServer())
    refresh_url = f"{server.url}/token"
    scheme = oauth2(refresh_token="r", token_url=f"{server.url}/other", refresh_url=refresh_url)
    with make(server, (("a",),), a=scheme) as client:
        ask(client)
    assert [request.path for request in server.requests] == ["/token", "/x"]
