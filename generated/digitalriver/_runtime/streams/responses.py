"""Responses that the caller reads: bytes, lines and events.

Each must be closed or read to its end; they are context managers. Failures while
reading are raised as the errors of a call.
"""

from __future__ import annotations

import os
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, Generic, TypeAlias, TypeVar

import httpx2

from ..answers.exchange import Answered
from ..errors import APIConnectionError
from .records import Records
from .sse import TooLong

if TYPE_CHECKING:
    from typing import Self

    from ..answers.exchange import Exchange
    from ..sending.calls import Call

T = TypeVar("T")

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes written so far, and the length where it is known."""


class _Unread(Answered):
    """What all responses that are not yet read have in common."""

    is_unread = True
    """Marks the type for `decoding`, which is loaded without this module."""

    @property
    def content_type(self) -> str:
        """The media type with its parameters, or the empty text."""
        return self._exchange.media_type

    @property
    def filename(self) -> str | None:
        """The name that the server gives the file, without any folder; None without."""
        from .filenames import find_filename

        return find_filename(self.headers.get("content-disposition", ""))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code} {self.content_type}>"

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except (httpx2.HTTPError, httpx2.StreamError) as error:
            raise self._exchange.failure(error) from error
        except TooLong as error:
            message = "a line or an event is too long"
            raise self._exchange.misfit(message, b"") from error

    def _length(self) -> int | None:
        length = self.headers.get("content-length", "")
        if "content-encoding" in self.headers or not length.isdigit():
            return None
        return int(length)


class _SyncUnread(_Unread):
    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Read the body in pieces, once, within a limit that the client was given."""
        size = 0
        with self._errors():
            for chunk in self.http_response.iter_bytes(chunk_size):
                size += len(chunk)
                self._exchange.check_limit(size)
                yield chunk

    def close(self) -> None:
        """Give the connection back, whatever is left unread."""
        self.http_response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


class _AsyncUnread(_Unread):
    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Read the body in pieces, once, within a limit that the client was given."""
        size = 0
        with self._errors():
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                size += len(chunk)
                self._exchange.check_limit(size)
                yield chunk

    async def close(self) -> None:
        """Give the connection back, whatever is left unread."""
        await self.http_response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()


class BinaryResponse(_SyncUnread):
    """A body of bytes, such as a file."""

    def read(self) -> bytes:
        """Read all of it into memory, within the client's limit."""
        chunks: list[bytes] = []
        size = 0
        with self:
            for chunk in self.iter_bytes():
                size += len(chunk)
                self._exchange.check_size(size)
                chunks.append(chunk)
        return b"".join(chunks)

    def write_to(
        self, path: str | os.PathLike[str], progress: Progress | None = None
    ) -> int:
        """Write it to a file, which appears only when complete; return its size."""
        size = 0
        with self, _Replacement(path) as file:
            for chunk in self.iter_bytes():
                self._exchange.check_deadline()
                size += file.write(chunk)
                if progress is not None:
                    progress(size, self._length())
        return size


class AsyncBinaryResponse(_AsyncUnread):
    """A body of bytes, such as a file."""

    async def read(self) -> bytes:
        """Read all of it into memory, within the client's limit."""
        chunks: list[bytes] = []
        size = 0
        async with self:
            async for chunk in self.iter_bytes():
                size += len(chunk)
                self._exchange.check_size(size)
                chunks.append(chunk)
        return b"".join(chunks)

    async def write_to(
        self, path: str | os.PathLike[str], progress: Progress | None = None
    ) -> int:
        """Write it to a file, which appears only when complete; return its size."""
        from anyio.to_thread import run_sync

        size = 0
        async with self:
            with _Replacement(path) as file:
                async for chunk in self.iter_bytes():
                    self._exchange.check_deadline()
                    size += await run_sync(file.write, chunk)
                    if progress is not None:
                        progress(size, self._length())
        return size


class _Replacement:
    """A file that takes its place only when it was written without an error."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.fspath(path)
        self.draft = f"{self.path}.{os.urandom(6).hex()}.part"

    def __enter__(self) -> BinaryIO:
        self.file = open(self.draft, "xb")
        return self.file

    def __exit__(self, kind: object, error: object, traceback: object) -> None:
        self.file.close()
        if kind is None:
            os.replace(self.draft, self.path)
        else:
            os.unlink(self.draft)


class _Recorded(_Unread, Generic[T]):
    """What streams of records have in common: how they go on after a connection."""

    def __init__(self, exchange: Exchange, item: Any) -> None:
        super().__init__(exchange)
        self._records: Records[T] = Records(exchange, item)
        self._times: int | None = 0
        self._attempt = 0
        self._delay = 0.0

    def reconnecting(self, times: int | None = None) -> Self:
        """Let the stream continue with a new connection when its connection ends.

        The new request names the last event (`Last-Event-ID`). The stream ends if the
        server answers 204 or sends `[DONE]`, or after `times` connections in a row
        without a record.
        """
        self._times = times
        return self

    def _goes_on(self) -> bool:
        """Tell whether there is another connection, after `_delay` seconds."""
        is_over = self._times is not None and self._attempt >= self._times
        exchange, records = self._exchange, self._records
        if is_over or records.is_done or not exchange.call.is_replayable:
            return False
        self._attempt += 1
        wait = records.events.wait if records.events is not None else None
        policy = exchange.settings.retry_policy
        self._delay = policy.backoff(self._attempt) if wait is None else wait / 1000
        return True

    def _next_call(self) -> Call:
        call, events = self._exchange.call, self._records.events
        if events is not None and events.last_id:
            call.headers["last-event-id"] = ("Last-Event-ID", events.last_id)
        return call

    def _accept(self, exchange: Exchange) -> bool:
        """Go on with another answer; tell whether there is more in it."""
        if exchange.is_error:
            raise exchange.error()
        self._exchange = exchange
        self._records.go_on_with(exchange)
        is_over = exchange.response.status_code == 204 or not exchange.is_streamed
        self._records.is_done = is_over
        return not is_over


class Stream(_Recorded[T], _SyncUnread):
    """The records of a response as they come: iterate over it."""

    def __init__(self, exchange: Exchange, item: Any) -> None:
        super().__init__(exchange, item)
        self._iterator = self._iterate()

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return next(self._iterator)

    def _iterate(self) -> Iterator[T]:
        goes_on = True
        while goes_on:
            try:
                yield from self._connection()
            except APIConnectionError:
                if not self._goes_on():
                    raise
            else:
                goes_on = self._goes_on()
            if goes_on:
                time.sleep(self._delay)

    def _connection(self) -> Iterator[T]:
        if self._attempt and not self._accept(self._exchange.again(self._next_call())):
            return
        with self, self._errors():
            for chunk in self.iter_bytes():
                for record in self._records.feed(chunk):
                    self._attempt = 0
                    yield record
                if self._records.is_done:
                    return
            yield from self._records.finish()


class AsyncStream(_Recorded[T], _AsyncUnread):
    """The records of a response as they come: iterate over it."""

    def __init__(self, exchange: Exchange, item: Any) -> None:
        super().__init__(exchange, item)
        self._iterator = self._iterate()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._iterator

    async def __anext__(self) -> T:
        return await self._iterator.__anext__()

    async def _iterate(self) -> AsyncIterator[T]:
        from anyio import sleep

        goes_on = True
        while goes_on:
            try:
                async for record in self._connection():
                    yield record
            except APIConnectionError:
                if not self._goes_on():
                    raise
            else:
                goes_on = self._goes_on()
            if goes_on:
                await sleep(self._delay)

    async def _connection(self) -> AsyncIterator[T]:
        if self._attempt:
            if not self._accept(await self._exchange.again(self._next_call())):
                return
        async with self:
            with self._errors():
                async for chunk in self.iter_bytes():
                    for record in self._records.feed(chunk):
                        self._attempt = 0
                        yield record
                    if self._records.is_done:
                        return
                for record in self._records.finish():
                    yield record
