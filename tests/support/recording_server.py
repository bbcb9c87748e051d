"""A real HTTP server that records what it is sent and answers as it is told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Recorded:
    """A request as it arrived."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    def header(self, name: str) -> str | None:
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        return found[0] if found else None


@dataclass
class Answer:
    """A response to give. `body` may be made of pieces, which are sent in chunks; those of `raw` go as they are."""

    status: int = 200
    body: bytes | Iterator[bytes] | list[bytes] = b"{}"
    headers: dict[str, str] = field(default_factory=dict)
    media_type: str = "application/json"
    raw: bytes | Iterator[bytes] | None = None


class Server(ThreadingHTTPServer):
    """Answers with what `answers` holds, in turn; the last one stays."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.requests: list[Recorded] = []
        self.answers: list[Answer | Callable[[Recorded], Answer]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    @property
    def last(self) -> Recorded:
        return self.requests[-1]

    def answer(self, *answers: Answer | Callable[[Recorded], Answer]) -> None:
        self.answers = list(answers)

    def next_answer(self, request: Recorded) -> Answer:
        chosen = self.answers.pop(0) if len(self.answers) > 1 else None
        chosen = chosen or (self.answers[0] if self.answers else Answer())
        return chosen(request) if callable(chosen) else chosen


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Server

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except (ConnectionError, TimeoutError):
            self.close_connection = True

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self.respond
        raise AttributeError(name)

    def respond(self) -> None:
        headers = [(key, value) for key, value in self.headers.items()]
        # http.server tidies `path` up; what was sent is in the raw line.
        target = self.raw_requestline.decode("latin-1").split(" ")[1]
        request = Recorded(self.command, target, headers, self.read_body())
        self.server.requests.append(request)
        answer = self.server.next_answer(request)
        if answer.raw is not None:
            for piece in [answer.raw] if isinstance(answer.raw, bytes) else answer.raw:
                self.wfile.write(piece)
            self.close_connection = True
            return
        self.send_response(answer.status)
        if answer.media_type:
            self.send_header("Content-Type", answer.media_type)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.write_body(answer)

    def write_body(self, answer: Answer) -> None:
        if isinstance(answer.body, bytes):
            if "Content-Length" not in answer.headers and answer.status not in (204, 304):
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(answer.body)
            return
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for piece in answer.body:
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            self.wfile.flush()
        self.wfile.write(b"0\r\n\r\n")

    def read_body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        pieces = []
        while size := int(self.rfile.readline(), 16):
            pieces.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(pieces)

    def log_message(self, format: str, *args: Any) -> None:
        pass


def start_server() -> Server:
    server = Server()
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    return server
