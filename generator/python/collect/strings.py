"""What a string stands for: bytes, a decimal number, JSON, or only text."""

from __future__ import annotations

from generator.api.media import kind_of
from generator.api.model import Schema
from generator.python.collect.merging.merge import Merged

_DECIMAL = "^(?!^[-+.]*$)[+-]?0*"
"""How the patterns begin that Pydantic writes for its decimals; what follows are their limits."""
_ENCODINGS = {"base64": "byte", "base64url": "base64url"}


def text_format(merged: Merged) -> str:
    """Return the format of a string: its own, or what its content or pattern says."""
    content = merged.content
    if content.media_type and merged.format in _ENCODINGS:
        return _ENCODINGS[merged.format]  # Pydantic writes the encoding as a format
    if merged.format not in ("", "binary"):
        return merged.format
    if content.encoding:
        return _ENCODINGS.get(content.encoding, merged.format)
    if content.media_type and kind_of(content.media_type) in ("binary", "multipart"):
        return "binary"
    if str(merged.constraints.get("pattern", "")).startswith(_DECIMAL):
        return "decimal"
    return merged.format


def json_content(merged: Merged) -> Schema | None:
    """Return the schema of the JSON that a string holds; None where it holds none, or any."""
    content = merged.content
    is_json = content.media_type and kind_of(content.media_type) == "json"
    return content.schema if is_json and not content.encoding else None
