"""The bytes of an upload: from memory, a path, an open file or an iterator.

A source is read in pieces; the asynchronous client reads files in a worker thread. A
source knows its length where it can, and whether a retry can read it again.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING, Annotated, Any, Protocol, TypeAlias, runtime_checkable

from ..errors import InvalidRequestError

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

CHUNK_SIZE = 64 * 1024


@runtime_checkable
class Readable(Protocol):
    """A file, as far as an upload needs one."""

    def read(self, size: int = ..., /) -> bytes | str: ...


def _text(value: Any) -> str | None:
    """Return the text of a file in JSON, where only bytes of text can stand."""
    if isinstance(value, (bytes, bytearray)):
        return value.decode()
    if value is None or isinstance(value, str):
        return value
    raise ValueError("only a form carries a file; JSON takes its text")


def _check(value: Any) -> Any:
    """Return what can be a file; whether it is one, its reader will tell."""
    if isinstance(value, (bool, int, float, dict)):
        raise ValueError("a file is bytes, a path, an open file or pieces of bytes")
    if isinstance(value, list):
        for piece in value:
            if not isinstance(piece, (bytes, bytearray, memoryview, str)):
                raise ValueError("the pieces of a file are bytes")
    return value


class FileMark:
    """Keeps pydantic from reading files while it checks a value."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        from pydantic_core import core_schema as schemas

        return schemas.no_info_plain_validator_function(
            _check,
            serialization=schemas.plain_serializer_function_ser_schema(
                _text, when_used="json"
            ),
        )


FileContent: TypeAlias = Annotated[
    bytes | os.PathLike[str] | Readable | Iterable[bytes] | AsyncIterable[bytes],
    FileMark,
]
"""Bytes, a path, an open file, or an iterator of bytes."""

File: TypeAlias = Annotated[
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]],
    FileMark,
]
"""Content, or `(filename, content[, content type[, headers]])`.

With a file name of None the part has none, as a field of JSON in bytes.
"""

FileOrText: TypeAlias = Annotated[File | str, FileMark]
"""What a model holds that a form sends as a file and JSON as text."""


class Source:
    """Bytes to send."""

    length: int | None = None
    replayable = True
    filename: str | None = None
    in_thread = False

    def chunks(self) -> Iterator[bytes]:
        """Read from the start, in pieces."""
        raise NotImplementedError

    async def async_chunks(self) -> AsyncIterator[bytes]:
        """Read from the start, in pieces, without blocking the event loop."""
        chunks = self.chunks()
        if not self.in_thread:
            for chunk in chunks:
                yield chunk
            return
        from anyio.to_thread import run_sync

        while (piece := await run_sync(next, chunks, None)) is not None:
            yield piece


class BytesSource(Source):
    """Bytes in memory."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.length = len(data)

    def chunks(self) -> Iterator[bytes]:
        yield self.data


class PathSource(Source):
    """A file on disk, opened when it is sent."""

    in_thread = True

    def __init__(self, path: os.PathLike[str]) -> None:
        self.path = path
        self.filename = PurePath(path).name
        try:
            self.length = os.stat(path).st_size
        except OSError as error:
            reason = error.strerror or "cannot be read"
            raise InvalidRequestError(f"{os.fspath(path)}: {reason}") from error
        if os.path.isdir(path):
            raise InvalidRequestError(f"{os.fspath(path)} is a directory")

    def chunks(self) -> Iterator[bytes]:
        with open(self.path, "rb") as file:
            while chunk := file.read(CHUNK_SIZE):
                yield chunk


class FileSource(Source):
    """An open file, from where it stands; it stays open."""

    in_thread = True

    def __init__(self, file: Any) -> None:
        self.file = file
        name = getattr(file, "name", None)
        if isinstance(name, str):
            self.filename = PurePath(name).name
        try:
            self.start: int = file.tell()
            size: int = file.seek(0, os.SEEK_END) - self.start
            file.seek(self.start)
        except (AttributeError, OSError, TypeError, ValueError):
            self.replayable = False
        else:
            # A file in text mode counts otherwise than its bytes.
            self.length = None if hasattr(file, "encoding") else size

    def chunks(self) -> Iterator[bytes]:
        if self.replayable:
            self.file.seek(self.start)
        while chunk := self.file.read(CHUNK_SIZE):
            yield to_bytes(chunk)


class IteratorSource(Source):
    """An iterable of pieces; one that is its own iterator can be sent only once."""

    def __init__(self, pieces: Iterable[Any]) -> None:
        self.pieces = pieces
        self.replayable = not isinstance(pieces, Iterator)

    def chunks(self) -> Iterator[bytes]:
        return map(to_bytes, self.pieces)


class AsyncIteratorSource(Source):
    """An asynchronous iterable of pieces, for the asynchronous client only."""

    def __init__(self, pieces: AsyncIterable[Any]) -> None:
        self.pieces = pieces
        self.replayable = not isinstance(pieces, AsyncIterator)

    def chunks(self) -> Iterator[bytes]:
        raise InvalidRequestError(
            "an asynchronous iterator can only be sent by the asynchronous client"
        )

    async def async_chunks(self) -> AsyncIterator[bytes]:
        async for piece in self.pieces:
            yield to_bytes(piece)


def to_bytes(piece: Any) -> bytes:
    """Return a piece as bytes; text is written as UTF-8."""
    if isinstance(piece, bytes):
        return piece
    if isinstance(piece, str):
        return piece.encode()
    if isinstance(piece, (bytearray, memoryview)):
        return bytes(piece)
    raise InvalidRequestError(f"bytes are expected, not {type(piece).__name__}")


def find_source(value: Any) -> Source | None:
    """Return the source of a value that holds bytes, or None.

    Text has no source: a form sends it as a plain field.
    """
    if isinstance(value, (bytes, bytearray, memoryview)):
        return BytesSource(bytes(value))
    if isinstance(value, os.PathLike):
        return PathSource(value)
    if callable(getattr(value, "read", None)):
        return FileSource(value)
    if isinstance(value, AsyncIterable):
        return AsyncIteratorSource(value)
    if isinstance(value, Iterator):
        return IteratorSource(value)
    return None
