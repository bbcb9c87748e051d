"""Servers of applications: started on a free port, waited for, and surely ended."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from tests.frameworks.application import Application

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
START_SECONDS = 60
PYTHON = ROOT / ".venv-frameworks" / "bin" / "python"


@dataclass
class Server:
    """A running server, and what its operations have recorded."""

    url: str
    record: Path
    log: Path

    def seen(self) -> list[Any]:
        """Return what was recorded since the last time."""
        lines = self.record.read_text().splitlines()
        self.record.write_text("")
        return [json.loads(line) for line in lines]

    def document(self, path: str) -> str:
        """Return the document that the server emits."""
        with urlopen(self.url + path) as answer:  # noqa: S310 - the address is this server's
            return str(answer.read().decode())


@contextmanager
def running(application: Application, folder: Path) -> Iterator[Server]:
    """Start the server of an application, and end it afterwards."""
    port = free_port()
    server = Server(f"http://127.0.0.1:{port}", folder / "seen", folder / "log")
    server.record.touch()
    environment = {
        **os.environ,
        "SEEN": str(server.record),
        "PYTHONPATH": str(HERE / "server"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    with server.log.open("w") as log:
        process = subprocess.Popen(
            [*command(application), str(port)],
            cwd=application.folder,
            env=environment,
            stdout=log,
            stderr=log,
        )
    try:
        wait_for(server, application.document, process)
        yield server
    finally:
        process.kill()
        process.wait()


def command(application: Application) -> list[str]:
    """Return the command: what ends in .py runs in the environment of the frameworks."""
    script, *arguments = application.command
    runner = [str(PYTHON)] if script.endswith(".py") else ["node"]
    return [*runner, script, *arguments]


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def wait_for(server: Server, path: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until the server emits its document; tell its log if it does not."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            server.document(path)
        except (URLError, ConnectionError):
            time.sleep(0.1)
        else:
            return
    raise AssertionError(f"the server does not start:\n{server.log.read_text()}")
