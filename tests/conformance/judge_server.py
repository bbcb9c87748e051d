"""Serve an OpenAPI document on 127.0.0.1: judge every request, answer what is right from the document.

    python judge_server.py DOCUMENT [--port 0] [--seed 0] [--prefix /v1]

Prints `{"port": ...}` and serves until its standard input closes (`--port 0`) or it is interrupted.
A rejected request is answered with status 599 and `{"problems": [...]}`. The request header
`x-judge-status` asks for one of the document's responses. Tests steer it through `/.judge`:

    POST   /.judge/answers     a list of scripts (`answers.Script`), one for each coming request
    GET    /.judge/exchanges   what was asked, judged and answered since the last DELETE
    DELETE /.judge/exchanges   forget it, and the scripts that are left

Runs in the judge's own virtual environment (`constraints-judge.txt`).
"""

from __future__ import annotations

import argparse
import base64
import json
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

if __name__ == "__main__" and not __package__:
    sys.path[0] = str(Path(__file__).resolve().parents[2])

from tests.conformance.answers import Answer, Answerer, Script
from tests.conformance.documents import load
from tests.conformance.judge import Judge, RawRequest, Verdict
from tests.conformance.messages import read_body
from tests.conformance.sampler import Unsatisfiable

REJECTED = 599
NOT_ANSWERED = 598
CONTROL = "/.judge/"
MOST_EXCHANGES = 1000


class JudgeServer(ThreadingHTTPServer):
    """Holds what all requests share: the judge, the scripts and the record of exchanges."""

    daemon_threads = True

    def __init__(self, port: int, document: dict[str, Any], seed: int, prefix: str) -> None:
        self.judge = Judge(document)
        # People choose a port and read the answers; tests want the strings that break things.
        self.answerer = Answerer(document, seed, "token" if port else "any")
        self.prefix = prefix.rstrip("/")
        self.scripts: deque[Script] = deque()
        self.exchanges: deque[dict[str, Any]] = deque(maxlen=MOST_EXCHANGES)
        self.lock = threading.Lock()
        super().__init__(("127.0.0.1", port), Handler)

    def exchange(self, request: RawRequest) -> Answer:
        """Judge a request, answer it and note both."""
        with self.lock:
            script = self.scripts.popleft() if self.scripts else _asked(request)
            try:
                verdict = self.judge.judge(request, script.operation)
                answer = self._answer(request, verdict, script)
            except Exception as error:  # noqa: BLE001 (openapi-core fails on documents it cannot read)
                reason = f"the judge failed: {type(error).__name__}: {error}"
                verdict = Verdict(operation=None, problems=())
                answer = _json_answer(NOT_ANSWERED, {"not_judged": reason})
            self.exchanges.append(_record(request, verdict, answer))
            return answer

    def _answer(self, request: RawRequest, verdict: Verdict, script: Script) -> Answer:
        if verdict.problems or verdict.operation is None:
            return _json_answer(REJECTED, {"problems": verdict.problems})
        try:
            answer = self.answerer.answer(verdict.operation, script, request.header("accept"))
        except Unsatisfiable as error:
            return _json_answer(
                NOT_ANSWERED, {"not_judged": f"no answer could be sampled: {error}"}
            )
        if answer.problems:
            return _json_answer(REJECTED, {"problems": answer.problems})
        return replace(answer, delay=script.delay, is_dropped=script.drop)


def _asked(request: RawRequest) -> Script:
    return Script(status=request.header("x-judge-status") or None)


def _json_answer(status: int, data: Any) -> Answer:
    return Answer(
        status=status,
        headers=(("content-type", "application/json"),),
        body=json.dumps(data).encode(),
        kind="judge",
        problems=tuple(data.get("problems", ())),
    )


def _record(request: RawRequest, verdict: Verdict, answer: Answer) -> dict[str, Any]:
    return {
        "method": request.method,
        "target": request.target,
        "headers": [list(header) for header in request.headers],
        "body": _plain(request.body),
        "operation": verdict.operation.pointer if verdict.operation else None,
        "problems": list(verdict.problems or answer.problems),
        "adjustments": list(verdict.adjustments),
        "parameters": _plain(verdict.understood),
        "understood": _plain(verdict.body),
        "answer": {
            "status": answer.status,
            "kind": answer.kind,
            "headers": [list(header) for header in answer.headers],
            "body": _plain(answer.body),
            "items": list(answer.items),
            "reason": _reason(answer),
        },
    }


def _reason(answer: Answer) -> str:
    """Return why there is no answer from the document."""
    return json.loads(answer.body)["not_judged"] if answer.status == NOT_ANSWERED else ""


def _plain(value: Any) -> Any:
    """Return a value as JSON; bytes become `{"$bytes": base64}`."""
    match value:
        case bytes():
            return {"$bytes": base64.b64encode(value).decode()}
        case dict():
            return {str(key): _plain(member) for key, member in value.items()}
        case list() | tuple():
            return [_plain(item) for item in value]
        case _:
            return value


class Handler(BaseHTTPRequestHandler):
    """Speaks HTTP/1.1 with keep-alive."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: JudgeServer
    timeout = 60

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self._serve
        raise AttributeError(name)

    def _serve(self) -> None:
        body = read_body(self)
        if self.path.startswith(CONTROL):
            self._send(self._control(body))
            return
        target = self.path.removeprefix(self.server.prefix)
        request = RawRequest(
            method=self.command,
            target=target,
            headers=tuple(self.headers.items()),
            body=body,
        )
        self._send(self.server.exchange(request))

    def _control(self, body: bytes) -> Answer:
        server = self.server
        with server.lock:
            match self.command, self.path.removeprefix(CONTROL):
                case "GET", "exchanges":
                    return _json_answer(200, {"exchanges": list(server.exchanges)})
                case "DELETE", "exchanges":
                    server.exchanges.clear()
                    server.scripts.clear()
                    return Answer(status=204)
                case "POST", "answers":
                    server.scripts.extend(Script.parse(script) for script in json.loads(body))
                    return Answer(status=204)
                case _:
                    return _json_answer(404, {"problems": ["no such control"]})

    def _send(self, answer: Answer) -> None:
        time.sleep(answer.delay)
        if answer.is_dropped:
            self.close_connection = True
            return
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value)
        if answer.status not in (204, 304):
            self.send_header("content-length", str(len(answer.body)))
        self.send_header("x-request-id", f"judge-{len(self.server.exchanges)}")
        self.end_headers()
        if answer.body and self.command != "HEAD":
            self.wfile.write(answer.body)

    def log_message(self, format: str, *args: Any) -> None:
        """Stay silent; the record of exchanges says more."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the server."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("document", type=Path)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--prefix", default="")
    options = parser.parse_args(arguments)
    server = JudgeServer(options.port, load(options.document), options.seed, options.prefix)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(json.dumps({"port": server.server_port}), flush=True)  # noqa: T201 (the caller reads it)
    try:
        if options.port == 0:
            sys.stdin.read()
        else:
            threading.Event().wait()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
