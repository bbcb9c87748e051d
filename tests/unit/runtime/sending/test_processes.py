"""Forks, process pools and event loops: nobody gets the answer of another, and nothing leaks."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import Error, WebhookPayloadError
from runtime.request import Request

from tests.support.recording_server import Answer, Recorded, Server

PROGRAM = Path(__file__).with_name("process_program.py")


def run(server: Server, *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", PROGRAM, *arguments, server.url],
        capture_output=True,
        check=False,
        text=True,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")


def echo(request: Recorded) -> Answer:
    return Answer(body=json.dumps({"path": request.path}).encode())


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
@pytest.mark.parametrize("program", ["fork", "fork_while_a_lock_is_held", "fork_from_a_loop"])
def test_no_process_gets_the_answer_of_another(server: Server, program: str) -> None:
    server.answer(echo)
    run(server, program)


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_errors_come_back_from_worker_processes(server: Server, method: str) -> None:
    body = b'{"message": "no such thing"}'
    server.answer(Answer(status=404, body=body, headers={"X-Request-Id": "r1"}))
    run(server, "errors_travel", method)


@pytest.mark.parametrize("program", ["loops", "abandoned_loops", "two_loops_at_once"])
def test_each_event_loop_has_connections_of_its_own(server: Server, program: str) -> None:
    server.answer(echo)
    run(server, program)


def test_trio_too_closes_at_its_end(server: Server) -> None:
    pytest.importorskip("trio")
    server.answer(echo)
    client = AsyncBaseClient(package="demo", base_url=server.url)
    for number in range(3):
        answer = anyio.run(client.send, Request("GET", f"/{number}"), backend="trio")
        assert answer == {"path": f"/{number}"}
    assert not client._pool.loops


def test_a_closed_client_says_so(
    server: Server, make_async: Callable[..., AsyncBaseClient]
) -> None:
    with SyncClient(package="demo", base_url=server.url) as client:
        client.send(Request("GET", "/"))
        other = client.with_options(max_retries=0)
    unused = SyncClient(package="demo", base_url=server.url)
    unused.close()
    own = httpx2.Client()
    given = SyncClient(package="demo", base_url=server.url, http_client=own)
    given.close()
    for closed in (client, other, unused, given):
        with pytest.raises(Error, match="the client is closed"):
            closed.send(Request("GET", "/"))
    assert not own.is_closed
    own.close()
    with pytest.raises(Error, match="http_client that this client was given is closed"):
        SyncClient(package="demo", base_url=server.url, http_client=own).send(Request("GET", "/"))
    assert len(server.requests) == 1

    async def main() -> None:
        async with make_async() as client:
            await client.send(Request("GET", "/"))
        await client.close()
        with pytest.raises(Error, match="the client is closed"):
            await client.send(Request("GET", "/"))

    anyio.run(main)
    assert len(server.requests) == 2


def test_a_callers_own_client_serves_all_event_loops_and_stays_open(server: Server) -> None:
    async def main() -> None:
        async with httpx2.AsyncClient() as http:
            client = AsyncBaseClient(package="demo", base_url=server.url, http_client=http)
            assert await client.send(Request("GET", "/")) == {}
            assert client._pool.get().http is http
            await client.close()
            assert not http.is_closed

    anyio.run(main)


def test_a_copy_of_a_client_shares_its_connections(server: Server) -> None:
    client = SyncClient(package="demo", base_url=server.url)
    for same in (copy.copy(client), copy.deepcopy({"client": client})["client"]):
        assert same is not client
        assert same.send(Request("GET", "/")) == {}
        assert same._pool is client._pool
    client.close()


@pytest.mark.parametrize("kind", [SyncClient, AsyncBaseClient])
def test_a_client_refuses_to_be_pickled(kind: Any) -> None:
    with pytest.raises(TypeError, match="cannot be pickled: its credentials and connections"):
        pickle.dumps(kind(package="demo", base_url="http://a"))


def test_an_error_that_is_pickled_holds_no_credential(server: Server) -> None:
    server.answer(Answer(status=500, body=b'{"message": "no"}'))
    headers = {"Authorization": "Bearer sk_secret", "X-Key": "sk_secret"}
    with SyncClient(package="demo", base_url=server.url, extra_headers=headers) as client:
        with pytest.raises(Error) as caught:
            client.with_options(max_retries=0).send(Request("GET", "/", query={"q": "a"}))
    caught.value.__notes__ = ["a note"]  # type: ignore[attr-defined]
    text = pickle.dumps(caught.value)
    assert b"sk_secret" not in text
    for error in (pickle.loads(text), copy.deepcopy(caught.value), copy.copy(caught.value)):
        assert (type(error), str(error)) == (type(caught.value), str(caught.value))
        assert vars(error).keys() == vars(caught.value).keys()
        assert error.__notes__ == ["a note"]


def test_errors_without_a_response_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(WebhookPayloadError("no", {"a": 1})))
    assert (type(error), str(error), error.body) == (WebhookPayloadError, "no", {"a": 1})
