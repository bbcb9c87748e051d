"""Multipart bodies: one part for each property, read in pieces (RFC 7578).

A file (bytes, path, open file, iterator, or a tuple `(filename, content[, content
type[, headers]])`) becomes a part with a file name, unless the name is None; an object
becomes a part of JSON, an array one part for each item, any other value plain text.
Null is left out, unless the part is JSON.
"""

from __future__ import annotations

import mimetypes
import os
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

from ..errors import InvalidRequestError
from ..request import Part
from .media import essence, is_json
from .sources import BytesSource, Source, find_source, to_bytes
from .styles import expand_property, header_text, unchanged, uses_style
from .values import is_iterator, properties, to_json, to_plain, to_text

_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
_NO_PART = Part()


class Multipart(Source):
    """The parts of a body, joined by a boundary."""

    def __init__(self, parts: list[tuple[bytes, Source]]) -> None:
        self.boundary = os.urandom(16).hex()
        self.parts = [(self._opening(head), source) for head, source in parts]
        self.ending = f"--{self.boundary}--\r\n".encode()
        self.replayable = all(source.replayable for _, source in self.parts)
        self.length = self._length()

    def _opening(self, head: bytes) -> bytes:
        return b"--%s\r\n%s\r\n" % (self.boundary.encode(), head)

    def _length(self) -> int | None:
        total = len(self.ending)
        for head, source in self.parts:
            if source.length is None:
                return None
            total += len(head) + source.length + 2
        return total

    def chunks(self) -> Iterator[bytes]:
        for head, source in self.parts:
            yield head
            yield from source.chunks()
            yield b"\r\n"
        yield self.ending

    async def async_chunks(self) -> AsyncIterator[bytes]:
        for head, source in self.parts:
            yield head
            async for chunk in source.async_chunks():
                yield chunk
            yield b"\r\n"
        yield self.ending


def encode_multipart(
    value: Any, encoding: Mapping[str, Part], media_type: str = "multipart/form-data"
) -> Multipart:
    """Make the multipart body of an object, or of a list of values.

    The parts of a list have no names; `encoding` describes them by position, or under
    the empty name.
    """
    parts: list[tuple[bytes, Source]] = []
    is_form = essence(media_type) == "multipart/form-data"
    try:
        if not is_form and _is_series(value):
            others = encoding.get("", _NO_PART)
            for place, item in enumerate(value):
                parts.extend(_unnamed(item, encoding.get(str(place), others)))
            return Multipart(parts)
        for name, item in properties(value).items():
            parts.extend(_parts(name, item, encoding.get(name, _NO_PART)))
    except UnicodeEncodeError as error:
        raise InvalidRequestError(f"cannot be written as UTF-8: {error}") from None
    return Multipart(parts)


def holds_files(value: Any) -> bool:
    """Tell whether a value is an object with a property that only a form carries as it is."""
    if not isinstance(value, Mapping) and not hasattr(value, "model_fields_set"):
        return False
    return any(map(_is_file, properties(value).values()))


def _is_file(value: Any) -> bool:
    if _is_file_tuple(value) or find_source(value) is not None:
        return True
    return isinstance(value, (list, tuple)) and any(map(_is_file, value))


def _parts(name: str, value: Any, part: Part) -> Iterator[tuple[bytes, Source]]:
    if _is_file_tuple(value) or find_source(value) is not None:
        yield _file_part(name, value, part)
    elif uses_style(part):
        for key, text in expand_property(name, value, part, unchanged):
            yield _text_part(key, text, part)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for item in value:
            yield from _parts(name, item, part)
    else:
        yield from _plain_part(name, value, part)


def _is_series(value: Any) -> bool:
    """Tell a list or another iterable from an object; models can be iterated, too."""
    is_model = hasattr(value, "model_fields_set")
    return isinstance(value, list) or (is_iterator(value) and not is_model)


def _unnamed(value: Any, part: Part) -> Iterator[tuple[bytes, Source]]:
    if _is_file_tuple(value) or find_source(value) is not None:
        yield _file_part("", value, part)
    else:
        yield from _plain_part("", value, part)


def _plain_part(name: str, value: Any, part: Part) -> Iterator[tuple[bytes, Source]]:
    declared = _first_type(part.content_type)
    plain = None if is_json(declared) else to_plain(value)
    if is_json(declared) or (isinstance(plain, (dict, list)) and not declared):
        head = _head(name, None, declared or "application/json", part.headers)
        yield head, BytesSource(to_json(value))
    elif isinstance(plain, dict):
        raise InvalidRequestError(
            f"{name!r} is sent as {declared}: pass it as text, bytes or a file"
        )
    elif plain is not None:
        yield _text_part(name, to_text(plain), part)


def _text_part(name: str, text: str, part: Part) -> tuple[bytes, Source]:
    # Without a type of its own, a part is text/plain (RFC 7578, 4.4).
    declared = "" if "*" in part.content_type else _first_type(part.content_type)
    return _head(name, None, declared, part.headers), BytesSource(text.encode())


def _is_file_tuple(value: Any) -> bool:
    return (
        isinstance(value, tuple)
        and 2 <= len(value) <= 4
        and (value[0] is None or isinstance(value[0], str))
        and (isinstance(value[1], str) or find_source(value[1]) is not None)
    )


def _file_part(name: str, value: Any, part: Part) -> tuple[bytes, Source]:
    filename, content, content_type, headers = "", value, None, None
    if isinstance(value, tuple):
        filename, content, content_type, headers = (*value, None, None)[:4]
    source = find_source(content) or BytesSource(to_bytes(content))
    if filename is not None:
        filename = filename or source.filename or name
    content_type = content_type or choose_type(part.content_type, filename)
    return (
        _head(name, filename, content_type, {**part.headers, **(headers or {})}),
        source,
    )


def _head(
    name: str, filename: str | None, content_type: str, headers: Mapping[str, Any]
) -> bytes:
    disposition = f'form-data; name="{name.translate(_ESCAPES)}"' if name else ""
    if filename:
        disposition = disposition or "attachment"
        disposition += f'; filename="{filename.translate(_ESCAPES)}"'
    lines = {"Content-Disposition": disposition} if disposition else {}
    if content_type:
        lines["Content-Type"] = header_text("Content-Type", content_type)
    for key, value in headers.items():
        if key.lower() not in ("content-type", "content-disposition"):
            lines[key] = header_text(key, value)
    return "".join(f"{key}: {value}\r\n" for key, value in lines.items()).encode()


def choose_type(declared: str, filename: str | None) -> str:
    """Choose the type of a file among the declared types and ranges."""
    guess = mimetypes.guess_type(filename)[0] if filename else None
    kinds = [kind.strip() for kind in declared.split(",") if kind.strip()]
    for kind in kinds:
        wanted = essence(kind)
        if guess and (wanted in (guess, "*/*") or _in_range(guess, wanted)):
            return guess
    concrete = [kind for kind in kinds if "*" not in kind]
    if concrete:
        return concrete[0]
    return "application/octet-stream" if kinds or not guess else guess


def _in_range(kind: str, wanted: str) -> bool:
    return wanted.endswith("/*") and kind.startswith(wanted[:-1])


def _first_type(declared: str) -> str:
    return declared.partition(",")[0].strip()
