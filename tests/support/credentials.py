"""A client with credentials, and a server that gives tokens."""

from __future__ import annotations

import json
from typing import Any

from runtime.auth.schemes import Scheme, oauth2
from runtime.client import SyncClient
from runtime.request import Request, Security

from tests.support.recording_server import Answer, Recorded, Server

SECRET = "s3cr3t-t0ken"


def make(server: Server, security: Security | None = None, **schemes: Scheme) -> SyncClient:
    return SyncClient(package="demo", base_url=server.url, schemes=schemes, security=security)


def ask(client: SyncClient, security: Security | None = None) -> Any:
    return client.send(Request("GET", "/x", query={"q": "1"}, security=security))


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
