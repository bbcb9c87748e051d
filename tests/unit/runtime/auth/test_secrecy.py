"""Nobody sees a credential: not in messages, representations, logs and tracebacks."""

from __future__ import annotations

import json
import logging
import pickle
import traceback

import pytest
from runtime.auth.oauth import Secret
from runtime.auth.schemes import api_key, bearer
from runtime.client import SyncClient
from runtime.errors import (
    APIConnectionError,
    APIResponseValidationError,
    PermissionDeniedError,
)

from tests.support.credentials import SECRET, ask, credentials, make
from tests.support.recording_server import Answer, Server


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


def test_a_token_source_shows_where_it_asks_and_nothing_else(server: Server) -> None:
    with make(server, o=credentials(server)) as client:
        shown = repr(client._settings.schemes["o"].source)
    assert shown == f"<OAuthSource {server.url}/token>"


def test_a_secret_is_neither_shown_nor_pickled() -> None:
    secret = Secret(SECRET)
    assert (repr(secret), str(secret), secret.reveal()) == ("Secret(***)", "Secret(***)", SECRET)
    with pytest.raises(TypeError, match="a secret cannot be pickled"):
        pickle.dumps(secret)


def test_an_answer_of_the_token_server_without_a_token_is_not_shown(server: Server) -> None:
    """It may hold a token all the same, in a form that nobody told the client of."""
    server.answer(lambda _: Answer(body=json.dumps({"jwt": SECRET}).encode()))
    with make(server, (("o",),), o=credentials(server)) as client:
        with pytest.raises(APIResponseValidationError, match="no token: no access_token") as caught:
            ask(client)
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    assert SECRET not in repr(caught.value.body)
