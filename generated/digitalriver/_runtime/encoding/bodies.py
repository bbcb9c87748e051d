"""Request bodies by media type: JSON, forms, multipart, text, lines, bytes."""

from __future__ import annotations

from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Iterable,
    Iterator,
    Mapping,
)
from contextvars import copy_context
from typing import Any

from ..errors import InvalidRequestError
from ..request import Part
from .media import (
    essence,
    is_form,
    is_json,
    is_lines,
    is_multipart,
    is_text,
    is_xml,
    parameter,
)
from .multipart import choose_type, encode_multipart, holds_files
from .sources import (
    AsyncIteratorSource,
    BytesSource,
    IteratorSource,
    Source,
    find_source,
)
from .styles import encode_form
from .values import to_json, to_plain, to_text


def encode_body(
    value: Any, media_type: str, encoding: Mapping[str, Part]
) -> tuple[str, Source]:
    """Return the content type and the bytes of a body."""
    if is_json(media_type):
        _check_data(value, media_type)
        return media_type, BytesSource(to_json(value))
    if is_form(media_type):
        return media_type, BytesSource(encode_form(value, encoding).encode("ascii"))
    if is_multipart(media_type):
        parts = encode_multipart(value, encoding, media_type)
        return f"{media_type}; boundary={parts.boundary}", parts
    if is_lines(media_type):
        return media_type, _lines(value, essence(media_type).endswith("-seq"))
    return _other(value, media_type)


def choose_by_value(value: Any, media_types: tuple[str, ...]) -> str:
    """Return the media type that suits a value; the first one, if none does.

    Bytes and files go as what is neither JSON nor a form, objects that hold files as
    multipart, anything else as JSON.
    """
    if find_source(value) is not None:
        fitting = [name for name in media_types if not _is_structured(name)]
    else:
        is_wanted = is_multipart if holds_files(value) else is_json
        fitting = list(filter(is_wanted, media_types))
    return fitting[0] if fitting else media_types[0]


def _is_structured(media_type: str) -> bool:
    return is_json(media_type) or is_form(media_type) or is_multipart(media_type)


def _check_data(value: Any, media_type: str) -> None:
    """Refuse bytes and files where JSON is made; pydantic would take them for data."""
    source = find_source(value)
    if source is not None and not isinstance(source, IteratorSource):
        kind = type(value).__name__
        raise InvalidRequestError(
            f"a body of {media_type} cannot be made of {kind}: pass what it holds"
        )


def _lines(value: Any, is_sequence: bool) -> Source:
    opening = b"\x1e" if is_sequence else b""  # RFC 7464
    # An iterator is read while it is sent, when what holds for the call is set no more.
    context = copy_context()

    def line(item: Any) -> bytes:
        return opening + context.run(to_json, item) + b"\n"

    async def lines(items: AsyncIterable[Any]) -> AsyncIterator[bytes]:
        async for item in items:
            yield line(item)

    if isinstance(value, AsyncIterable):
        return AsyncIteratorSource(lines(value))
    if isinstance(value, Iterator):
        return IteratorSource(map(line, value))
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping)):
        return BytesSource(b"".join(map(line, value)))
    return _other(value, "application/x-ndjson")[1]


def _pieces(value: Any, media_type: str) -> Source | None:
    """Return the source for an iterable of bytes, where nothing else can be meant."""
    if isinstance(value, (list, tuple)):
        is_bytes = all(isinstance(piece, bytes) for piece in value)
        if is_bytes and (value or not (is_text(media_type) or "*" in media_type)):
            return BytesSource(b"".join(value))
    elif isinstance(value, Iterable) and not isinstance(value, (str, Mapping)):
        if not hasattr(value, "model_fields_set"):
            return IteratorSource(value)
    return None


def _other(value: Any, media_type: str) -> tuple[str, Source]:
    """Encode text and bytes as they are; for `*/*` the value decides the media type.

    Data that is not text is written as JSON, which is valid YAML, but not XML.
    """
    source = find_source(value) or _pieces(value, media_type)
    if source is not None:
        if "*" in essence(media_type):
            media_type = choose_type(media_type, source.filename)
        return media_type, source
    plain = to_plain(value)
    if isinstance(plain, (dict, list)) or plain is None:
        if essence(media_type) in ("*/*", "application/*"):
            return "application/json", BytesSource(to_json(value))
        if plain is not None and is_text(media_type) and not is_xml(media_type):
            return media_type, BytesSource(to_json(value))
        kind = type(value).__name__
        raise InvalidRequestError(f"a body of {media_type} cannot be made of {kind}")
    if "*" in essence(media_type):
        media_type = "text/plain; charset=utf-8"
    charset = parameter(media_type, "charset") or "utf-8"
    try:
        return media_type, BytesSource(to_text(plain).encode(charset))
    except (LookupError, UnicodeError) as error:
        raise InvalidRequestError(f"not writable as {charset}: {error}") from error
