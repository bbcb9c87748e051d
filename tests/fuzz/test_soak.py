"""Many calls to a server in trouble: each gets its own answer or one of our errors, and nothing piles up."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import resource
import socket
import struct
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.fuzz.effort import IS_LONG, SEED

sys.path[:0] = [str(Path(__file__).parents[2] / "templates")]

from runtime.client import AsyncBaseClient, SyncClient  # noqa: E402
from runtime.errors import Error  # noqa: E402
from runtime.request import Request  # noqa: E402
from runtime.sending.retries import RetryPolicy  # noqa: E402

CALLS = 100_000 if IS_LONG else 1_000  # for each of the two clients
AT_ONCE = 16
MOST_SOCKETS = 6 * AT_ONCE
FAULTS = {
    "good": 60,
    "slow": 4,
    "stall": 1,
    "too many": 8,
    "busy": 8,
    "unavailable": 4,
    "failed": 4,
    "missing": 3,
    "reset": 3,
    "half": 3,
    "nonsense": 2,
}
REFUSED = {"too many", "busy"}
"""What tells a client that nothing was done."""


class Troubled:
    """A server on loopback that answers each request with a fault drawn by lot."""

    def __init__(self) -> None:
        self.lots = random.Random(SEED)  # noqa: S311
        self.done: Counter[str] = Counter()
        """How often each POST was not refused: 1 at most."""
        self.seen: Counter[str] = Counter()
        self.open = 0
        self.most_open = 0
        self.loop = asyncio.new_event_loop()
        self.server = self.loop.run_until_complete(
            asyncio.start_server(self.connection, "127.0.0.1", 0, backlog=1024)
        )
        self.url = "http://127.0.0.1:%d" % self.server.sockets[0].getsockname()[1]
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()

    def stop(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.server.close()
        for task in asyncio.all_tasks(self.loop):
            task.cancel()
        self.loop.run_until_complete(asyncio.sleep(0.05))
        self.loop.close()

    async def connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        try:
            while await self.exchange(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self.open -= 1
            writer.close()

    async def exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer one request; tell whether the connection stays open."""
        head = await reader.readuntil(b"\r\n\r\n")
        method, path = head.decode().split(" ")[:2]
        await reader.readexactly(2 if method == "POST" else 0)
        fault = self.lots.choices(list(FAULTS), list(FAULTS.values()))[0]
        self.seen[fault] += 1
        if method == "POST" and fault not in REFUSED:
            self.done[path] += 1
        body = json.dumps({"path": path}).encode()
        match fault:
            case "slow" | "stall":
                writer.write(answer(200, body)[: -len(body)])
                for byte in body:
                    await asyncio.sleep(0.001 if fault == "slow" else 0.05)
                    writer.write(bytes([byte]))
                    await writer.drain()
            case "reset":
                connection: socket.socket = writer.get_extra_info("socket")
                linger = struct.pack("ii", 1, 0)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                return False
            case "half":
                writer.write(answer(200, body)[: -len(body) // 2])
                return False
            case "nonsense":
                writer.write(b"what?\r\n\r\n")
                return False
            case _:
                writer.write(ANSWERS.get(fault) or answer(200, body))
        await writer.drain()
        return True


def answer(status: int, body: bytes, *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status} X", "Content-Type: application/json", *headers]
    head = "\r\n".join([*lines, f"Content-Length: {len(body)}", "", ""])
    return head.encode() + body


ANSWERS = {
    "too many": answer(429, b"{}", "Retry-After-Ms: 1"),
    "busy": answer(503, b"{}", "Retry-After: 0"),
    "unavailable": answer(503, b"<html>"),
    "failed": answer(500, b'{"message": "no"}'),
    "missing": answer(404, b'{"message": "no"}'),
}


@pytest.fixture
def server() -> Iterator[Troubled]:
    server = Troubled()
    yield server
    server.stop()


POLICY = RetryPolicy(first_delay=0.001, longest_delay=0.004)


def request_of(number: int) -> Request[dict[str, str]]:
    if number % 2:
        return Request("POST", f"/{number}", body={})
    return Request("GET", f"/{number}")


def note(outcomes: Counter[str], number: int, result: object) -> None:
    if isinstance(result, Error):
        outcomes[type(result).__name__] += 1
        return
    assert result == {"path": f"/{number}"}
    outcomes["good"] += 1


def call_with_threads(url: str, numbers: range, outcomes: Counter[str]) -> None:
    client = SyncClient(package="demo", base_url=url, timeout=0.5, deadline=1, retry_policy=POLICY)

    def call(number: int) -> None:
        try:
            result: object = client.send(request_of(number))
        except Error as error:
            result = error
        note(outcomes, number, result)

    with client, ThreadPoolExecutor(AT_ONCE) as threads:
        for _ in threads.map(call, numbers):
            pass


def call_with_tasks(url: str, numbers: range, outcomes: Counter[str]) -> None:
    async def worker(client: AsyncBaseClient, waiting: Iterator[int]) -> None:
        for number in waiting:
            try:
                result: object = await client.send(request_of(number))
            except Error as error:
                result = error
            note(outcomes, number, result)

    async def main() -> None:
        async with AsyncBaseClient(
            package="demo", base_url=url, timeout=0.5, deadline=1, retry_policy=POLICY
        ) as client:
            waiting = iter(numbers)
            await asyncio.gather(*(worker(client, waiting) for _ in range(AT_ONCE)))

    asyncio.run(main())


@pytest.mark.parametrize("run", [call_with_threads, call_with_tasks])
def test_a_server_in_trouble_does_no_harm(server: Troubled, run: object) -> None:
    assert callable(run)
    outcomes: Counter[str] = Counter()
    half = CALLS // 2
    run(server.url, range(half), outcomes)
    gc.collect()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    run(server.url, range(half, CALLS), outcomes)
    gc.collect()
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert outcomes.total() == CALLS
    assert outcomes["good"] > CALLS * 0.7
    assert outcomes["NotFoundError"] > 0
    assert outcomes["APIConnectionError"] > 0
    assert outcomes["InternalServerError"] > 0
    assert set(server.seen) == set(FAULTS)
    # Of the calls that must not be sent twice, none was.
    assert len(server.done) > CALLS * 0.4
    assert max(server.done.values()) == 1
    assert server.most_open <= MOST_SOCKETS
    assert open_sockets() <= MOST_SOCKETS
    assert grown < 30_000  # kilobytes, beside what the first half took


def open_sockets() -> int:
    folder = Path("/proc/self/fd")
    if not folder.exists():
        return 0
    count = 0
    for name in os.listdir(folder):
        try:
            count += os.readlink(folder / name).startswith("socket:")
        except OSError:  # the folder that is listed is open, too
            continue
    return count
