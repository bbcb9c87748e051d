"""The content of a response by its media type alone: data, text or bytes."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from pydantic_core import from_json

from ..encoding.exact import read_json
from ..encoding.media import is_json, is_text, parameter

UNDECLARED: Any = object()
"""The type of a response that the document does not declare."""


class Misfit(Exception):
    """A body that does not fit; `body` is as much of it as could be read."""

    def __init__(self, message: str, body: Any, *, is_foreign: bool = False) -> None:
        super().__init__(message)
        self.body = body
        self.is_foreign = is_foreign
        """Whether it is something else altogether, which may say why."""


def plain_data(content: bytes, media_type: str, is_exact: bool = False) -> Any:
    """Return a body as what its media type says: data, text or bytes."""
    if not content:
        return None
    if is_json(media_type) or not media_type:
        try:
            return (read_json if is_exact else from_json)(utf8(content, media_type))
        except (ValueError, RecursionError):
            return _text(content)
    if is_text(media_type):
        return decode_text(content, media_type)
    return content


def decode_text(content: bytes, media_type: str) -> str:
    """Decode text by its charset; UTF-8 where it names none, or an unknown one."""
    charset = parameter(media_type, "charset") or "utf-8"
    try:
        return content.decode(charset)
    except (LookupError, UnicodeError):
        return content.decode("utf-8", "replace")


def utf8(content: bytes, media_type: str) -> bytes:
    """Return JSON in UTF-8, without a byte order mark (RFC 8259, 8.1)."""
    charset = parameter(media_type, "charset").lower()
    if charset not in ("", "utf-8", "utf8", "us-ascii"):
        with suppress(LookupError, UnicodeError):
            content = content.decode(charset).encode()
    return content.removeprefix(b"\xef\xbb\xbf")


def _text(content: bytes) -> str | bytes:
    try:
        return content.decode()
    except UnicodeError:
        return content
