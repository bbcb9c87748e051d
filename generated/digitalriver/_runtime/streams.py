"""Responses that are handed over before they are read: bytes, lines and events.

Each must be closed, or read to its end; they are context managers. Failures
while reading are raised as the errors of a call.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO, Generic, TypeAlias, TypeVar

import httpx2
from pydantic_core import from_json

from .errors import APIResponseValidationError
from .media import is_events
from .sse import EventDecoder, LineDecoder, ServerSentEvent, TooLong
from .values import to_json

if TYPE_CHECKING:
    from typing import Self

    from .exchange import Exchange

T = TypeVar("T")

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes written so far, and the length where it is known."""

__all__ = [
    "AsyncBinaryResponse",
    "AsyncStream",
    "BinaryResponse",
    "Progress",
    "ServerSentEvent",
    "Stream",
]


class _Unread:
    """What all responses that are not yet read have in common."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    @property
    def http_response(self) -> httpx2.Response:
        """The response of httpx2."""
        return self._exchange.response

    @property
    def status_code(self) -> int:
        """The status."""
        return self._exchange.response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The headers."""
        return self._exchange.response.headers

    @property
    def content_type(self) -> str:
        """The media type with its parameters, or the empty text."""
        return self._exchange.media_type

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

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
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

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
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


_EVENT = frozenset(ServerSentEvent._fields)


class _Records(Generic[T]):
    """Bytes to typed records: the data of events, or JSON on lines."""

    def __init__(self, exchange: Exchange, item: Any) -> None:
        self.exchange = exchange
        self.item = item
        self.is_done = False
        self.events = EventDecoder() if is_events(exchange.media_type) else None
        fields = getattr(item, "model_fields", None)
        # Of a union nothing is known: its variants may describe data or whole events.
        self.has_data = fields is None or "data" in fields
        self.is_whole = bool(fields and self.has_data and _EVENT.issuperset(fields))
        self.lines = LineDecoder()

    def feed(self, chunk: bytes) -> Iterator[T]:
        """Return the records that a chunk completes."""
        if self.events is None:
            for line in self.lines.feed(chunk):
                yield from self._line(line)
            return
        for event in self.events.feed(chunk):
            # Not in any standard, but how many servers end a stream.
            if event.data == "[DONE]" and self.item is not ServerSentEvent:
                self.is_done = True
                return
            yield self._record(event)

    def finish(self) -> Iterator[T]:
        """Return the record that the end of the body completes."""
        if self.events is None:
            yield from self._line(self.lines.rest())

    def _line(self, line: bytes) -> Iterator[T]:
        if line := line.strip(b"\x1e \t\r\n"):
            yield self._decode(line)

    def _record(self, event: ServerSentEvent) -> Any:
        """Return an event's data or, where the document describes that, the event.

        OpenAPI 3.2 describes events with their `event`, `data` and `id`;
        what came before describes the JSON of their data.
        """
        if self.item is ServerSentEvent:
            return event
        if self.item is str:
            return event.data
        if self.is_whole and '"data"' not in event.data:
            return self._whole(event)
        try:
            return self._decode(event.data.encode())
        except APIResponseValidationError:
            if self.has_data:
                with suppress(APIResponseValidationError):
                    return self._whole(event)
            raise

    def _whole(self, event: ServerSentEvent) -> T:
        text, parsed = _as_objects(event)
        try:
            return self._decode(to_json(text))
        except APIResponseValidationError:
            return self._decode(to_json(parsed))

    def _decode(self, text: bytes) -> T:
        from .decoding import Misfit, decode

        settings = self.exchange.settings
        try:
            record: T = decode(
                text,
                "application/json",
                self.item,
                settings.validate_responses,
                settings.exact_numbers,
            )
            return record
        except Misfit as misfit:
            raise self.exchange.misfit(str(misfit), misfit.body) from misfit.__cause__


def _as_objects(event: ServerSentEvent) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return an event as JSON has it, its data as text and as what that says."""
    fields = event._asdict()
    whole = {name: value for name, value in fields.items() if value not in ("", None)}
    parsed = dict(whole)
    with suppress(ValueError):
        parsed["data"] = from_json(event.data)
    return whole, parsed


class Stream(_SyncUnread, Generic[T]):
    """The records of a response as they come: iterate over it."""

    def __init__(self, exchange: Exchange, item: Any) -> None:
        super().__init__(exchange)
        self._records: _Records[T] = _Records(exchange, item)
        self._iterator = self._iterate()

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return next(self._iterator)

    def _iterate(self) -> Iterator[T]:
        with self, self._errors():
            for chunk in self.iter_bytes():
                yield from self._records.feed(chunk)
                if self._records.is_done:
                    return
            yield from self._records.finish()


class AsyncStream(_AsyncUnread, Generic[T]):
    """The records of a response as they come: iterate over it."""

    def __init__(self, exchange: Exchange, item: Any) -> None:
        super().__init__(exchange)
        self._records: _Records[T] = _Records(exchange, item)
        self._iterator = self._iterate()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._iterator

    async def __anext__(self) -> T:
        return await self._iterator.__anext__()

    async def _iterate(self) -> AsyncIterator[T]:
        async with self:
            with self._errors():
                async for chunk in self.iter_bytes():
                    for record in self._records.feed(chunk):
                        yield record
                    if self._records.is_done:
                        return
                for record in self._records.finish():
                    yield record
