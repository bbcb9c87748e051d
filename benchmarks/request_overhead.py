"""What a generated call costs beside plain httpx2 and pydantic.

Sends the same GETs of a 2 KB object to a server in another process, in turns, and prints the CPU
time of both ways and their ratio. The goal is at most 1.25.

    python benchmarks/request_overhead.py [CALLS]
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx2
from pydantic import BaseModel, Field, TypeAdapter

sys.path.insert(0, str(Path(__file__).parents[1] / "templates"))

from _runtime.auth import bearer
from _runtime.client import SyncClient
from _runtime.model import Model
from _runtime.request import OMIT, Request, deep_object, form

OBJECT = {
    "id": "r1",
    "orderId": "o1",
    "items": [{"sku": f"sku-{n}", "quantity": n, "text": "x" * 40} for n in range(20)],
    "metadata": {f"key{n}": "value" for n in range(15)},
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


class PlainItem(BaseModel):
    """As pydantic alone would have it."""

    sku: str
    quantity: int
    text: str


class PlainOrder(BaseModel):
    """As pydantic alone would have it."""

    id: str
    order_id: str = Field(alias="orderId")
    items: list[PlainItem]
    metadata: dict[str, str]


class Item(Model):
    """As it is generated."""

    sku: str
    quantity: int
    text: str


class Order(Model):
    """As it is generated."""

    id: str
    order_id: str = Field(validation_alias="orderId", serialization_alias="orderId")
    items: list[Item]
    metadata: dict[str, str]


def seconds(call: Callable[[], object], count: int) -> float:
    """Return the CPU time of calls."""
    started = time.process_time()
    for _ in range(count):
        call()
    return time.process_time() - started


def measure(url: str, count: int) -> list[tuple[float, float]]:
    """Return the CPU times of plain and of generated calls, in ten turns."""
    http = httpx2.Client(headers={"Authorization": "Bearer t"})
    adapter = TypeAdapter(PlainOrder)
    client = SyncClient(
        package="demo", base_url=url, schemes={"b": bearer("t")}, security=(("b",),)
    )

    def plain() -> object:
        response = http.get(f"{url}/orders/r1", params={"limit": 5, "expand": ["a", "b"]})
        response.raise_for_status()
        return adapter.validate_json(response.content)

    def generated() -> object:
        return client.send(
            Request(
                "GET",
                "/orders/{id}",
                path={"id": "r1"},
                query={"limit": 5, "expand": form(["a", "b"]), "created": deep_object(OMIT)},
                responses={"200": Order},
            )
        )

    with http, client:
        seconds(plain, 50), seconds(generated, 50)
        return [(seconds(plain, count // 10), seconds(generated, count // 10)) for _ in range(10)]


def main() -> None:
    """Run the server and print the result."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    command = [sys.executable, "-c", SERVER, json.dumps(OBJECT)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            rounds = measure(f"http://127.0.0.1:{int(process.stdout.readline())}", count)
        finally:
            process.kill()
    plain, generated = (sum(times) for times in zip(*rounds, strict=True))
    ratio = statistics.median(other / one for one, other in rounds)
    size = len(json.dumps(OBJECT))
    print(f"{count} GETs of {size} bytes, CPU: plain {plain:.2f} s, generated {generated:.2f} s")
    print(f"ratio, median of ten turns: {ratio:.2f} (goal: at most 1.25)")


if __name__ == "__main__":
    main()
