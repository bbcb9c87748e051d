"""The runtime as it stands in `templates/`, and a server for it to talk to."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[3] / "templates"))

from runtime.client import AsyncBaseClient, SyncClient

from tests.support.recording_server import Server, start_server


@pytest.fixture
def server() -> Iterator[Server]:
    server = start_server()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def other_server() -> Iterator[Server]:
    server = start_server()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries come at once; tests of the delays look at the delays themselves."""
    monkeypatch.setattr(
        "runtime.sending.retries.RetryPolicy.backoff", lambda policy, attempt: 0.001
    )


@pytest.fixture
def client(server: Server) -> Iterator[SyncClient]:
    with SyncClient(package="demo", base_url=server.url) as client:
        yield client


@pytest.fixture
def make_async(server: Server) -> Callable[..., AsyncBaseClient]:
    def make(**settings: Any) -> AsyncBaseClient:
        return AsyncBaseClient(package="demo", base_url=server.url, **settings)

    return make
