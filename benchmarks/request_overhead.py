"""What one generated call costs beside plain HTTP and the peers' clients.

    python benchmarks/request_overhead.py [--peers .venv-peers/bin] [--calls 2000] [--rounds 3]

Generates a client for the same small document with each tool, and lets each send the same GETs of a 2 KB object, one
after the other over one connection, to a server in another process; the clients take turns. Prints the CPU time of the
calls alone, and its ratio to plain `httpx2.Client().get()` with pydantic's decoding of the same body, where the goal is
at most 1.25.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

BIN = Path(sys.executable).parent

OBJECT = {
    "id": "r1",
    "orderId": "o1",
    "items": [{"sku": f"sku-{n}", "quantity": n, "text": "x" * 40} for n in range(20)],
    "metadata": {f"key{n}": "value" for n in range(15)},
}

_STRING = {"type": "string"}
_ITEM = {
    "type": "object",
    "required": ["sku", "quantity", "text"],
    "properties": {"sku": _STRING, "quantity": {"type": "integer"}, "text": _STRING},
}
_ORDER = {
    "type": "object",
    "required": ["id", "orderId", "items", "metadata"],
    "properties": {
        "id": _STRING,
        "orderId": _STRING,
        "items": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}},
        "metadata": {"type": "object", "additionalProperties": _STRING},
    },
}
_OPERATION = {
    "operationId": "getOrder",
    "tags": ["orders"],
    "parameters": [
        {"name": "id", "in": "path", "required": True, "schema": _STRING},
        {"name": "limit", "in": "query", "schema": {"type": "integer"}},
        {"name": "expand", "in": "query", "schema": {"type": "array", "items": _STRING}},
    ],
    "responses": {
        "200": {
            "description": "the order",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}},
        }
    },
}
DOCUMENT = {
    "openapi": "3.0.3",
    "info": {"title": "Orders", "version": "1"},
    "servers": [{"url": "http://127.0.0.1"}],
    "paths": {"/orders/{id}": {"get": _OPERATION}},
    "components": {
        "schemas": {"Order": _ORDER, "Item": _ITEM},
        "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
    },
    "security": [{"bearer": []}],
}

SERVER = """
import sys, socket, threading
body = sys.argv[1].encode()
head = b"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: %d\\r\\n\\r\\n"
answer = head % len(body) + body
def serve(connection):
    pending = b""
    while chunk := connection.recv(65536):
        pending += chunk
        while b"\\r\\n\\r\\n" in pending:
            pending = pending.partition(b"\\r\\n\\r\\n")[2]
            connection.sendall(answer)
with socket.create_server(("127.0.0.1", 0)) as listener:
    print(listener.getsockname()[1], flush=True)
    while True:
        threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
"""

_CALLS = """
import sys, time
url, count = sys.argv[1], int(sys.argv[2])
{setup}
def call():
    {call}
assert str({proof}) == "sku-19", call()
for _ in range(100):
    call()
started = time.process_time()
for _ in range(count):
    call()
print(time.process_time() - started)
"""

_PLAIN = """
import {http} as http
from pydantic import BaseModel, Field, TypeAdapter
class Item(BaseModel):
    sku: str
    quantity: int
    text: str
class Order(BaseModel):
    id: str
    order_id: str = Field(alias="orderId")
    items: list[Item]
    metadata: dict[str, str]
adapter = TypeAdapter(Order)
client = http.Client(headers={{"Authorization": "Bearer t"}})
"""
_PLAIN_CALL = """
    response = client.get(f"{url}/orders/r1", params={"limit": 5, "expand": ["a", "b"]})
    response.raise_for_status()
    return adapter.validate_json(response.content)
"""
_PROOF = "call().items[19].sku"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """A way of sending the request: the tool that generates it, and a program that calls it."""

    name: str
    python: Path
    setup: str
    call: str
    generate: tuple[str, ...] = ()

    def program(self) -> str:
        """Return the program that sends the calls and prints their CPU time."""
        return _CALLS.format(setup=self.setup, call=self.call.strip(), proof=_PROOF)


def contenders(peers: Path | None) -> Iterator[Contender]:
    """Yield plain httpx2, ours, and what the peers generate."""
    python = BIN / "python"
    yield Contender(
        name="plain httpx2", python=python, setup=_PLAIN.format(http="httpx2"), call=_PLAIN_CALL
    )
    yield Contender(
        name="oarlock",
        python=python,
        generate=(str(BIN / "oarlock"), *"generate --output . --package ours --spec".split()),
        setup="from ours import Client\nclient = Client(base_url=url, token='t')",
        call="return client.orders.get('r1', limit=5, expand=['a', 'b'])",
    )
    if peers is None:
        return
    python = peers / "python"
    yield Contender(
        name="plain httpx", python=python, setup=_PLAIN.format(http="httpx"), call=_PLAIN_CALL
    )
    yield Contender(
        name="openapi-python-client",
        python=python,
        generate=(
            str(peers / "openapi-python-client"),
            *"generate --meta none --output-path theirs --path".split(),
        ),
        setup="from theirs import AuthenticatedClient\nfrom theirs.api.orders import get_order\n"
        "client = AuthenticatedClient(base_url=url, token='t')",
        call="return get_order.sync('r1', client=client, limit=5, expand=['a', 'b'])",
    )
    yield Contender(
        name="datamodel-code-generator",
        python=python,
        generate=(
            str(peers / "datamodel-codegen"),
            *"--input-file-type openapi --output made/models.py --generate-client httpx2".split(),
            *"--output-model-type pydantic_v2.BaseModel --client-output made/client".split(),
            *"--client-package made.client --client-model-package made.models --input".split(),
        ),
        setup="from made.client import Client\nclient = Client(base_url=url, bearer='t')",
        call="return client.orders.get_order(id='r1', limit=5, expand=['a', 'b'])",
    )
    yield Contender(
        name="openapi-generator",
        python=python,
        generate=(str(peers / "openapi-generator-cli"), *"generate -g python -o . -i".split()),
        setup="from openapi_client import ApiClient, Configuration, OrdersApi\n"
        "client = OrdersApi(ApiClient(Configuration(host=url, access_token='t')))",
        call="return client.get_order('r1', limit=5, expand=['a', 'b'])",
    )


@contextmanager
def server() -> Iterator[str]:
    """Run the server in a process of its own, and give its address."""
    command = [sys.executable, "-c", SERVER, json.dumps(OBJECT)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.kill()


def main() -> None:
    """Generate, let all take turns, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peers", type=Path, help="bin folder with the peers")
    parser.add_argument("--calls", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    known = list(contenders(arguments.peers and arguments.peers.resolve()))
    with tempfile.TemporaryDirectory() as folder, server() as url:
        spec = Path(folder) / "openapi.json"
        spec.write_text(json.dumps(DOCUMENT), encoding="utf-8")
        for each in known:
            if each.generate:
                environment = {**os.environ, "PATH": f"{each.python.parent}:{os.environ['PATH']}"}
                command = (*each.generate, str(spec))
                subprocess.run(
                    command, cwd=folder, check=True, capture_output=True, env=environment
                )
        taken: dict[str, list[float]] = {each.name: [] for each in known}
        for _ in range(arguments.rounds):
            for each in known:
                command = (str(each.python), "-c", each.program(), url, str(arguments.calls))
                done = subprocess.run(
                    command, cwd=folder, check=True, stdout=subprocess.PIPE, text=True
                )
                taken[each.name].append(float(done.stdout))
    plain = taken["plain httpx2"]
    print(f"{arguments.calls:,} GETs of {len(json.dumps(OBJECT)):,} bytes\n")
    print("| client | CPU, median | of plain httpx2 |\n|---|---|---|")
    for name, times in taken.items():
        ratio = statistics.median(one / other for one, other in zip(times, plain, strict=True))
        print(f"| {name} | {statistics.median(times):.2f} s | {ratio:.2f} |")


if __name__ == "__main__":
    main()
