"""Programs that call from several processes and event loops; the tests run them in processes of their own."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import sys
import warnings
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

sys.path[:0] = [str(Path(__file__).parents[4] / "templates")]

from runtime.client import AsyncBaseClient, SyncClient  # noqa: E402
from runtime.errors import APIStatusError  # noqa: E402
from runtime.request import Request  # noqa: E402

CALLS = 500


def ask(client: SyncClient, name: str) -> str:
    answer: dict[str, str] = client.send(Request("GET", "/{name}", {"name": name}))
    return answer["path"].removeprefix("/")


def foreign_answers(client: SyncClient, who: str, calls: int = CALLS) -> int:
    """Return how many of these calls got the answer of another call."""
    names = [f"{who}-{number}" for number in range(calls)]
    return sum(ask(client, name) != name for name in names)


def fork(url: str) -> None:
    """Use a client, fork four times, and use it in all five processes at once."""
    client = SyncClient(package="demo", base_url=url)
    assert ask(client, "parent") == "parent"
    children = []
    for number in range(4):
        child = os.fork()
        if child == 0:
            os._exit(min(foreign_answers(client, f"child{number}"), 255))
        children.append(child)
    assert foreign_answers(client, "parent") == 0
    for child in children:
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def fork_while_a_lock_is_held(url: str) -> None:
    """Fork while another thread makes the connections."""
    client = SyncClient(package="demo", base_url=url)
    with client._pool.lock, client._pool.token_lock:
        child = os.fork()
    if child == 0:
        os._exit(foreign_answers(client, "child", 1))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def fork_from_a_loop(url: str) -> None:
    """Fork out of a running event loop; child and parent go on in loops of their own."""
    client = AsyncBaseClient(package="demo", base_url=url)

    async def calls(who: str) -> None:
        for number in range(CALLS // 5):
            answer = await client.send(Request("GET", f"/{who}-{number}"))
            assert answer == {"path": f"/{who}-{number}"}

    async def main() -> list[int]:
        await calls("before")
        children = []
        for number in range(4):
            child = os.fork()
            if child == 0:
                asyncio.set_event_loop(None)
                asyncio._set_running_loop(None)
                asyncio.run(calls(f"child{number}"))
                os._exit(0)
            children.append(child)
        await calls("parent")
        return children

    for child in asyncio.run(main()):
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def fail(url: str) -> Any:
    with SyncClient(package="demo", base_url=url) as client:
        return client.send(Request("GET", "/missing"))


def errors_travel(method: str, url: str) -> None:
    """Let errors come back from worker processes, through both of Python's pools."""
    context = multiprocessing.get_context(method)
    with context.Pool(2) as pool:
        check_error(lambda: pool.map(fail, [url, url]))
    with ProcessPoolExecutor(2, mp_context=context) as executor:
        check_error(lambda: list(executor.map(fail, [url, url])))


def check_error(call: Any) -> None:
    with pytest.raises(APIStatusError) as caught:
        call()
    error = caught.value
    assert str(error) == "GET /missing: 404 Not Found: no such thing (request id r1)", error
    assert (error.status_code, error.method, error.path) == (404, "GET", "/missing")
    assert error.body == {"message": "no such thing"}
    assert error.headers["x-request-id"] == error.request_id == "r1"
    assert error.response.json() == error.body


def open_sockets() -> int:
    count = 0
    for name in os.listdir("/proc/self/fd"):
        with suppress(OSError):  # the folder that is listed is open, too
            count += os.readlink(f"/proc/self/fd/{name}").startswith("socket:")
    return count


def loops(url: str) -> None:
    """Run fifty event loops, one after the other, with one client."""
    warnings.simplefilter("error")
    client = AsyncBaseClient(package="demo", base_url=url)

    async def main(number: int) -> None:
        names = [f"/{number}-{item}" for item in range(3)]
        answers = await asyncio.gather(*(client.send(Request("GET", name)) for name in names))
        assert answers == [{"path": name} for name in names]

    asyncio.run(main(0))
    gc.disable()  # what is closed is closed by us
    before = open_sockets()
    for number in range(1, 51):
        asyncio.run(main(number))
    assert open_sockets() == before
    assert not client._pool.loops


def abandoned_loops(url: str) -> None:
    """Run event loops that are closed without the clean end of `asyncio.run`."""
    client = AsyncBaseClient(package="demo", base_url=url)
    for number in range(20):
        loop = asyncio.new_event_loop()
        answer = loop.run_until_complete(client.send(Request("GET", f"/{number}")))
        assert answer == {"path": f"/{number}"}
        loop.close()
    gc.collect()
    assert len(client._pool.loops) == 1
    assert open_sockets() < 10


def two_loops_at_once(url: str) -> None:
    """Use one client in two event loops that run at the same time, in two threads."""
    client = AsyncBaseClient(package="demo", base_url=url)

    async def main(who: str) -> None:
        for number in range(CALLS // 5):
            answer = await client.send(Request("GET", f"/{who}-{number}"))
            assert answer == {"path": f"/{who}-{number}"}

    async def both() -> None:
        await asyncio.gather(main("here"), asyncio.to_thread(asyncio.run, main("there")))

    asyncio.run(both())


if __name__ == "__main__":
    name, *arguments = sys.argv[1:]
    globals()[name](*arguments)
