"""What an editor shows of a client: pyright's language server, asked over JSON-RPC."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.rendering import ROOT

SERVER = Path(sys.executable).with_name("pyright-langserver")
PROGRAM = """\
from digitalriver import Client, models

client = Client()
client.refunds.
client.
models.
client.refunds.create(
"""


class Editor:
    """A language server with one open file."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [SERVER, "--stdio"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._count = 0
        self._uri = (folder / "program.py").as_uri()
        root = {"rootUri": folder.as_uri(), "processId": None, "capabilities": {}}
        folders = [{"uri": folder.as_uri(), "name": "editor"}]
        self.ask("initialize", {**root, "workspaceFolders": folders})
        self._send({"method": "initialized", "params": {}})
        text = {"uri": self._uri, "languageId": "python", "version": 1, "text": PROGRAM}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": text}})

    def at_the_end_of(self, line: int, method: str) -> Any:
        """Ask what the server knows at the end of a line of the program."""
        position = {"line": line, "character": len(PROGRAM.splitlines()[line])}
        return self.ask(method, {"textDocument": {"uri": self._uri}, "position": position})

    def ask(self, method: str, params: object) -> Any:
        """Send a request and return its result; what the server asks meanwhile gets an empty answer."""
        self._count += 1
        self._send({"id": self._count, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" in message and "id" in message:
                items = message.get("params", {}).get("items", [])
                self._send({"id": message["id"], "result": [{} for _ in items]})
            elif message.get("id") == self._count:
                return message["result"]

    def close(self) -> None:
        """End the server."""
        self._process.kill()
        self._process.communicate()

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    folder = tmp_path_factory.mktemp("editor")
    (folder / "digitalriver").symlink_to(ROOT / "generated" / "digitalriver")
    (folder / "program.py").write_text(PROGRAM)
    settings = {"pythonVersion": "3.11", "venvPath": str(Path(sys.prefix).parent)}
    (folder / "pyrightconfig.json").write_text(
        json.dumps({**settings, "venv": Path(sys.prefix).name})
    )
    editor = Editor(folder)
    yield editor
    editor.close()


def labels(completion: dict[str, Any]) -> set[str]:
    return {item["label"] for item in completion["items"] if not item["label"].startswith("_")}


@pytest.mark.slow
def test_an_open_call_shows_its_two_signatures(editor: Editor) -> None:
    shown = editor.at_the_end_of(6, "textDocument/signatureHelp")["signatures"]
    properties, whole = (signature["label"] for signature in shown)
    assert "currency: str, amount: float | Omit | None = OMIT" in properties
    assert "body" not in properties
    assert properties.endswith(") -> Refund")
    assert whole.startswith("(*, body: ")
    assert "currency" not in whole


@pytest.mark.slow
def test_completion_knows_every_member(editor: Editor) -> None:
    methods = labels(editor.at_the_end_of(3, "textDocument/completion"))
    assert methods == {"create", "list", "retrieve", "update"}
    members = labels(editor.at_the_end_of(4, "textDocument/completion"))
    assert {"refunds", "orders", "with_options", "with_raw_response"} <= members
    assert "Refund" in labels(editor.at_the_end_of(5, "textDocument/completion"))
