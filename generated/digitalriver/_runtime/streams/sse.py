"""Bytes to lines and server-sent events, without any I/O (WHATWG HTML, 9.2.6)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

LONGEST = 64 * 1024 * 1024
"""Bytes that a line or an event may have."""

_LF = re.compile(rb"\n")
_ANY_END = re.compile(rb"\r\n|\n|\r")


class TooLong(Exception):
    """A line or an event goes on for longer than anyone would want to keep."""


class ServerSentEvent(NamedTuple):
    """One event. `retry` is in milliseconds."""

    data: str
    event: str = "message"
    id: str = ""
    retry: int | None = None


class LineDecoder:
    """Cuts bytes into lines that end with LF or, where asked, also with CR."""

    def __init__(self, *, is_cr_an_end: bool = False) -> None:
        self._ends = _ANY_END if is_cr_an_end else _LF
        self._pieces: list[bytes] = []
        self._size = 0
        self._skips_lf = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Return the lines that a chunk completes."""
        if self._skips_lf and chunk.startswith(b"\n"):
            chunk = chunk[1:]
        *lines, rest = self._ends.split(chunk)
        self._skips_lf = self._ends is _ANY_END and chunk.endswith(b"\r")
        for line in lines:
            yield b"".join((*self._pieces, line))
            self._pieces.clear()
            self._size = 0
        self._pieces.append(rest)
        self._size += len(rest)
        if self._size > LONGEST:
            raise TooLong

    def rest(self) -> bytes:
        """Return the line that the end of the stream left open."""
        return b"".join(self._pieces)


class EventDecoder:
    """Makes events of bytes; an event that the end cuts off is dropped."""

    def __init__(self, last_id: str = "", wait: int | None = None) -> None:
        self._lines = LineDecoder(is_cr_an_end=True)
        self._is_first = True
        self.last_id = self._id = last_id
        """The id of the last event, which a new connection names."""
        self.wait = wait
        """Milliseconds to wait before a new connection, where the server says so."""
        self._reset()

    def _reset(self) -> None:
        self._data: list[str] = []
        self._size = 0
        self._event = ""
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """Return the events that a chunk completes."""
        for line in self._lines.feed(chunk):
            if self._is_first:
                line = line.removeprefix(b"\xef\xbb\xbf")
                self._is_first = False
            if line:
                self._field(line.decode("utf-8", "replace"))
                continue
            self.last_id = self._id
            if self._data:
                yield self._dispatch()
            else:
                self._reset()

    def _dispatch(self) -> ServerSentEvent:
        data = "\n".join(self._data)
        event = ServerSentEvent(
            data, self._event or "message", self.last_id, self._retry
        )
        self._reset()
        return event

    def _field(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        match name:
            case "data":
                self._data.append(value)
                self._size += len(value)
                if self._size > LONGEST:
                    raise TooLong
            case "event":
                self._event = value
            case "id" if "\0" not in value:
                self._id = value
            case "retry" if value.isascii() and value.isdigit():
                self._retry = self.wait = int(value)
            case _:  # a comment, or a field of a later version
                pass
