"""Connections: one client of httpx2 for each process and each event loop.

If two of them shared a connection, one could get the response of the other. So a forked
process and a new event loop start without connections.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar
from weakref import WeakSet

import httpx2

from ..errors import Error

if TYPE_CHECKING:
    import anyio

HttpT = TypeVar("HttpT", httpx2.Client, httpx2.AsyncClient)


class Pool(Generic[HttpT]):
    """What all copies of a client share: the connections, and whether they are closed.

    `given` is the caller's own client of httpx2; without it, `make` makes one.
    """

    def __init__(self, make: Callable[[], HttpT], given: HttpT | None) -> None:
        self.make: Callable[[], HttpT] = make
        self.given: HttpT | None = given
        self.is_closed = False
        self.forget()
        _POOLS.add(self)

    def forget(self) -> None:
        """Begin without connections: those of a parent process stay open there."""
        self.lock = threading.Lock()

    def check_open(self) -> None:
        """Raise where no call can be made any more."""
        if self.is_closed:
            raise Error("the client is closed; make a new one")
        if self.given is not None and self.given.is_closed:
            raise Error("the http_client that this client was given is closed")


class SyncPool(Pool[httpx2.Client]):
    """The connections of a client that waits for answers."""

    def forget(self) -> None:
        super().forget()
        self.token_lock = threading.Lock()
        self.http: httpx2.Client | None = self.given

    def get(self) -> httpx2.Client:
        """Return the client of httpx2, made when it is first needed."""
        self.check_open()
        if self.http is None:
            with self.lock:
                if self.http is None:
                    self.http = self.make()
        return self.http

    def close(self) -> None:
        """Close the connections, unless they are the caller's."""
        self.is_closed = True
        if self.http is not None and self.given is None:
            self.http.close()


class OfLoop(NamedTuple):
    """What belongs to one event loop; `closer` closes it at the end of that loop."""

    http: httpx2.AsyncClient
    token_lock: anyio.Lock
    closer: AsyncGenerator[None, None]


class AsyncPool(Pool[httpx2.AsyncClient]):
    """The connections of an asynchronous client, by event loop."""

    def forget(self) -> None:
        super().forget()
        self.loops: dict[Any, OfLoop] = {}

    def get(self) -> OfLoop:
        """Return the connections of the running event loop."""
        self.check_open()
        loop = _running_loop()
        return self.loops.get(loop) or self._add(loop)

    def _add(self, loop: Any) -> OfLoop:
        from anyio import Lock

        with self.lock:
            for old in [old for old in self.loops if _is_over(old)]:
                del self.loops[old]
            http = self.given or self.make()
            closer = self._closer(None if self.given else http, loop)
            # An event loop closes, at its end, the generators that were begun in it.
            with suppress(StopIteration):
                closer.asend(None).send(None)
            self.loops[loop] = OfLoop(http, Lock(), closer)
            return self.loops[loop]

    async def _closer(
        self, http: httpx2.AsyncClient | None, loop: Any
    ) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            self.loops.pop(loop, None)
            if http is not None:
                await http.aclose()

    async def close(self) -> None:
        """Close the connections of the running event loop, unless they are the caller's.

        Those of another event loop are closed when that ends.
        """
        self.is_closed = True
        if entry := self.loops.get(_running_loop()):
            await entry.closer.aclose()


def _running_loop() -> Any:
    from asyncio import get_running_loop

    try:
        return get_running_loop()
    except RuntimeError:
        if "trio" not in sys.modules:
            raise
        return sys.modules["trio"].lowlevel.current_trio_token()


def _is_over(loop: Any) -> bool:
    is_closed = getattr(loop, "is_closed", None)
    return is_closed is not None and bool(is_closed())


_POOLS: WeakSet[Pool[Any]] = WeakSet()


def _forget_all() -> None:
    for pool in list(_POOLS):
        pool.forget()


if hasattr(os, "register_at_fork"):  # Windows has no fork
    os.register_at_fork(after_in_child=_forget_all)
