"""Prism as the judge: `prism mock --errors` behind a forwarder that notes what passes.

Keeps the driver from knowing Prism's processes, headers and error documents. Prism answers with a
mock of the document when it has nothing against a request; what it has against one is in the header
`sl-violations` or in a problem document. It does not say which operation it found nor what it
understood, so what arrived is not compared.
"""

from __future__ import annotations

import http.client
import json
import re
import socket
import subprocess
import tempfile
import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.conformance.documents import is_json, load, media_type_name
from tests.conformance.judge_client import NOT_ANSWERED, ROOT, Exchange
from tests.conformance.messages import read_body
from tests.conformance.prism_limits import LIMITS, Limits

PRISM = ROOT / ".prism" / "node_modules" / ".bin" / "prism"
ERRORS = "https://stoplight.io/prism/errors#"
_START_SECONDS = 60
_LOCATION = re.compile(r'"location":\["(request|response)"')
_HOP_BY_HOP = frozenset({"connection", "keep-alive", "transfer-encoding", "content-length"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What Prism answered."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        """Return a header's value, or an empty string."""
        return next((value for key, value in self.headers if key.lower() == name), "")


class PrismJudge:
    """Prism serving one document, and the forwarder before it; a context manager."""

    def __init__(self, document: Path, program: Path = PRISM) -> None:
        self.port = _free_port()
        self._limits = Limits(load(document))
        self.scripts: deque[Mapping[str, Any]] = deque()
        self._exchanges: list[Exchange] = []
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 (closed with the judge)
        # The document comes first: yargs would take it for a value of `--errors`.
        self._process = subprocess.Popen(
            [
                program,
                "mock",
                document,
                "--errors",
                "--host",
                "127.0.0.1",
                "--port",
                str(self.port),
            ],
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=subprocess.STDOUT,
        )
        self._await_start()
        self._server = _Forwarder(("127.0.0.1", 0), self)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._stop()

    def _stop(self) -> None:
        self._process.terminate()
        self._process.wait(timeout=10)
        self._log.close()

    def _await_start(self) -> None:
        end = time.monotonic() + _START_SECONDS
        while self._process.poll() is None and time.monotonic() < end:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.1)
        self._log.seek(0)
        said = self._log.read().decode(errors="replace").strip()[-400:]
        self._stop()
        raise RuntimeError(f"Prism did not start: {said}")

    def answer(self, *scripts: Mapping[str, Any]) -> None:
        """Say which operations and statuses the coming requests are meant for."""
        self.scripts.extend(scripts)

    def clear(self) -> None:
        """Forget all exchanges and the scripts that are left."""
        self.scripts.clear()
        self._exchanges = []

    def exchanges(self) -> list[Exchange]:
        """Return what was exchanged since the last `clear`."""
        return list(self._exchanges)

    def forward(
        self, method: str, target: str, headers: tuple[tuple[str, str], ...], body: bytes
    ) -> Reply:
        """Pass a request on as it is, and note what Prism has to say."""
        script = self.scripts.popleft() if self.scripts else {}
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.putrequest(method, target, skip_host=True, skip_accept_encoding=True)
            for name, value in headers:
                if name.lower() not in _HOP_BY_HOP:
                    connection.putheader(name, value.encode("latin-1"))
            if script.get("status"):
                connection.putheader("prefer", f"code={script['status']}")
            if body or _has_body(headers):
                connection.putheader("content-length", str(len(body)))
            connection.endheaders(body or None)
            response = connection.getresponse()
            reply = Reply(
                status=response.status, headers=tuple(response.getheaders()), body=response.read()
            )
        finally:
            connection.close()
        problems, unanswered = examine(reply)
        operation = script.get("operation")
        if not problems and not unanswered and reply.body and operation in self._limits.answers:
            unanswered = LIMITS["unread-schema"]
        is_passed = bool(body) and operation in self._limits.bodies
        self._exchanges.append(
            Exchange(
                method=method,
                target=target,
                headers=headers,
                body=body,
                operation=operation,
                problems=problems,
                adjustments=("unread-schema",) if is_passed else (),
                parameters=None,
                understood=None,
                answer=_answer(reply, unanswered),
            )
        )
        return reply


def examine(reply: Reply) -> tuple[tuple[str, ...], str]:
    """Return what Prism has against the request, and why its answer is none of the document's."""
    problem = _problem(reply)
    violations = _violations(reply)
    ours = tuple(_describe(one) for one in violations if one["location"][:1] == ["request"])
    if ours:
        return ours, ""
    theirs = [_describe(one) for one in violations if one["location"][:1] == ["response"]]
    if theirs:
        return (), f"Prism's own mock is not what the document says: {'; '.join(theirs)}"
    if problem and reply.status >= 500:
        return (), f"Prism cannot answer: {problem}"
    return ((problem,) if problem else ()), ""


def _problem(reply: Reply) -> str:
    """Return the error of Prism's own that a reply is, or an empty string."""
    if media_type_name(reply.header("content-type")) != "application/problem+json":
        return ""
    problem = json.loads(reply.body)
    if not str(problem.get("type", "")).startswith(ERRORS):
        return "" if "type" in problem else str(problem)
    told = [_describe(one) for one in problem.get("validation", ())]
    return f"{problem['type'].removeprefix(ERRORS)}: {'; '.join(told) or problem.get('detail')}"


def _violations(reply: Reply) -> list[dict[str, Any]]:
    text = reply.header("sl-violations")
    if not text:
        return []
    try:
        found = json.loads(text)
    except ValueError:  # Prism cuts long lists off; what is the request's fault comes first
        first = _LOCATION.search(text)
        return [{"location": [first[1] if first else "request"], "message": text[:600]}]
    return [one for one in found if one["severity"] == "Error"]


def _describe(violation: Mapping[str, Any]) -> str:
    return f"{'.'.join(map(str, violation['location']))}: {violation['message']}"


def _answer(reply: Reply, unanswered: str) -> dict[str, Any]:
    """Return a reply as the driver compares it with what the client made of it."""
    answer: dict[str, Any] = {
        "status": NOT_ANSWERED if unanswered else reply.status,
        "headers": reply.headers,
        "body": reply.body,
        "items": [],
        "kind": "empty",
        "reason": unanswered,
    }
    media_type = media_type_name(reply.header("content-type"))
    if reply.body and is_json(media_type):
        answer |= {"kind": "json", "items": [json.loads(reply.body)]}
    elif reply.body:
        answer["kind"] = "text" if media_type.startswith("text/") else "binary"
    return answer


def _has_body(headers: tuple[tuple[str, str], ...]) -> bool:
    return any(name.lower() in ("content-length", "transfer-encoding") for name, _ in headers)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class _Forwarder(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], judge: PrismJudge) -> None:
        self.judge = judge
        super().__init__(address, _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Stay silent where the client closes its connection: it says why."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Forwarder
    timeout = 60

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self._serve
        raise AttributeError(name)

    def _serve(self) -> None:
        headers = tuple(self.headers.items())
        reply = self.server.judge.forward(self.command, self.path, headers, read_body(self))
        self.send_response_only(reply.status)
        for name, value in reply.headers:
            if name.lower() not in _HOP_BY_HOP:
                self.send_header(name, value)
        if reply.status not in (204, 304):
            self.send_header("content-length", str(len(reply.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(reply.body)

    def log_message(self, format: str, *args: Any) -> None:
        """Stay silent; the record of exchanges says more."""
