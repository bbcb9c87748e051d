"""Makes the deadline of a call hold while a response arrives.

The timeouts of httpx2 start again with each byte, so a slow server could hold a call
for ever.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import httpx2

_current: ContextVar[float | None] = ContextVar("deadline", default=None)


@contextmanager
def until(deadline: float | None) -> Iterator[None]:
    """Let a deadline hold for what this thread does on the network."""
    token = _current.set(deadline)
    try:
        yield
    finally:
        _current.reset(token)


def keep_deadlines(http: httpx2.Client) -> None:
    """Make a client's connections heed `until`."""
    mounts: Any = getattr(http, "_mounts", {})
    for transport in (getattr(http, "_transport", None), *mounts.values()):
        pool: Any = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if backend is not None:
            pool._network_backend = _Backend(backend)


def _left(timeout: float | None) -> float | None:
    deadline = _current.get()
    if deadline is None:
        return timeout
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpx2.ReadTimeout("the deadline passed")
    return left if timeout is None else min(left, timeout)


class _Backend:
    """What opens connections."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, **options: Any
    ) -> _Stream:
        stream = self._backend.connect_tcp(
            host, port, timeout=_left(timeout), **options
        )
        return _Stream(stream)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)


class _Stream:
    """An open connection."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self._stream.read(max_bytes, timeout=_left(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), 65536):
            piece = buffer[start : start + 65536]
            self._stream.write(piece, timeout=_left(timeout))

    def start_tls(
        self, ssl_context: Any, server_hostname: Any = None, timeout: Any = None
    ) -> _Stream:
        return _Stream(
            self._stream.start_tls(ssl_context, server_hostname, _left(timeout))
        )

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)
