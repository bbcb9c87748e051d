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
KEYWORD = 14
"""The kind of a completion that is a word of Python."""
START = "from digitalriver import AsyncClient, Client, NotFoundError, models\n\nclient = Client()\n"


class Editor:
    """A language server, and a file of a program that it has open."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [SERVER, "--stdio"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._count = 0
        self._version = 0
        self._uri = (folder / "program.py").as_uri()
        root = {"rootUri": folder.as_uri(), "processId": None, "capabilities": {}}
        folders = [{"uri": folder.as_uri(), "name": "editor"}]
        self.ask("initialize", {**root, "workspaceFolders": folders})
        self._send({"method": "initialized", "params": {}})
        text = {"uri": self._uri, "languageId": "python", "version": 0, "text": START}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": text}})

    def typed(self, line: str, method: str) -> Any:
        """Ask what the server knows where a line has `^`, which is not part of it, below the start of the program."""
        text = f"{START}{line}".replace("^", "")
        self._version += 1
        document = {"uri": self._uri, "version": self._version}
        changed = {"textDocument": document, "contentChanges": [{"text": text}]}
        self._send({"method": "textDocument/didChange", "params": changed})
        before = f"{START}{line}".partition("^")[0]
        position = {
            "line": before.count("\n"),
            "character": len(before.rpartition("\n")[2]),
        }
        place = {"textDocument": {"uri": self._uri}, "position": position}
        return self.ask(f"textDocument/{method}", place)

    def hover(self, line: str) -> str:
        """Return what is shown over a name, in a line that has `^` before or in it."""
        contents: str = self.typed(line, "hover")["contents"]["value"]
        return contents

    def offered(self, line: str) -> list[str]:
        """Return what completion offers, in the order in which it is shown, without keywords and built-ins."""
        items = self.typed(line, "completion")["items"]
        items.sort(key=lambda item: item.get("sortText", ""))
        return [item["label"] for item in items if item["kind"] != KEYWORD]

    def places(self, line: str, method: str = "definition") -> set[str]:
        """Return the files to which an editor goes from a name."""
        return {place["uri"].rpartition("/digitalriver/")[2] for place in self.typed(line, method)}

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
    (folder / "program.py").write_text(START)
    settings = {"pythonVersion": "3.11", "venvPath": str(Path(sys.prefix).parent)}
    (folder / "pyrightconfig.json").write_text(
        json.dumps({**settings, "venv": Path(sys.prefix).name})
    )
    editor = Editor(folder)
    yield editor
    editor.close()


@pytest.mark.slow
def test_an_open_call_shows_its_two_signatures(editor: Editor) -> None:
    shown = editor.typed("client.refunds.create(^", "signatureHelp")["signatures"]
    properties, whole = (signature["label"] for signature in shown)
    assert "currency: str, amount: float | Omit | None = OMIT" in properties
    assert "body" not in properties
    assert properties.endswith(") -> Refund")
    assert whole.startswith("(*, body: ")
    assert "currency" not in whole
    for signature in shown:
        said = signature["documentation"]["value"]
        assert said.startswith("Create a refund.")
        assert "currency: Currency of the refund, as a three-letter ISO 4217 code." in said


@pytest.mark.slow
def test_completion_knows_every_member(editor: Editor) -> None:
    methods = [name for name in editor.offered("client.refunds.^") if not name.startswith("_")]
    assert methods == ["create", "list", "retrieve", "update"]
    members = editor.offered("client.^")
    public = [name for name in members if not name.startswith("_")]
    assert {"refunds", "orders", "with_options", "with_raw_response"} <= set(public)
    assert members[: len(public)] == public  # what is private comes last
    assert "Refund" in editor.offered("models.^")
    assert "Nope" not in editor.offered("models.^")


@pytest.mark.slow
def test_completion_knows_arguments_values_and_keys(editor: Editor) -> None:
    arguments = editor.offered("client.refunds.create(currency='EUR', ^)")
    assert {"order_id=", "type=", "items=", "options="} <= set(arguments)
    values = editor.offered('client.refunds.create(currency="EUR", type="^")')
    assert {'"shipping"', '"tax"'} <= set(values)
    keys = editor.offered('client.refunds.create(body={"currency": "EUR", "^"})')
    assert {'"orderId"', '"items"'} <= set(keys)
    assert '"currency"' not in keys
    assert '"skuId"' in editor.offered('client.refunds.create(currency="EUR", items=[{"^"}])')
    assert "order_id" in editor.offered('client.refunds.retrieve("1").^')


@pytest.mark.slow
@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("client.^refunds", "(property) refunds: Refunds\n\nMoney paid back for an order"),
        ("client.refunds.^retrieve", "-> Refund\n\nRetrieve a refund."),
        ("client.refunds.^create", "Either this or `invoice_id` must be given."),
        ('client.refunds.create(^currency="EUR")', "(parameter) currency: str"),
        ('client.refunds.retrieve("1").^order_id', "str | None\n\nOrder being refunded;"),
        ('models.RefundRequest(currency="EUR").^order_id', "\n\nOrder to refund."),
        ("models.^RefundState", "\n\n`pending_information` (customer must first give bank"),
        ("models.^Refund", "\n\nRepayment of all or part of an order or invoice"),
        ("for ^refund in client.refunds.list(): ...", "(variable) refund: Refund"),
        ("client.refunds.list().^items", "list[Refund]\n\nThe items of this page."),
        ("^NotFoundError", "There is nothing of this kind with this identifier (404)."),
        ("^AsyncClient", "token: Bearer token, or a function that returns one."),
    ],
)
def test_a_name_shows_what_it_is(editor: Editor, line: str, shown: str) -> None:
    assert shown in editor.hover(line)


@pytest.mark.slow
def test_a_name_leads_to_its_definition(editor: Editor) -> None:
    assert editor.places("client.^refunds", "typeDefinition") == {"resources/refunds.py"}
    assert editor.places("client.^refunds") == {"client.py"}
    assert editor.places("client.refunds.^create") == {"resources/refunds.py"}
    assert editor.places("models.^Refund") == {"models/refund.py"}
    assert editor.places('client.refunds.retrieve("1").^order_id') == {"models/refund.py"}
