"""JSON numbers as `Decimal`, read and written to the last digit.

pydantic reads and writes JSON numbers as floats. So the standard library reads the
body, which gives the text of each number. To write, a number becomes a string that
starts with a mark; the mark and the quotes are removed from the finished JSON. Each
process has another mark, so no value can contain it.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

MARK = f"number-{os.urandom(16).hex()}:"
"""What a number begins with while it is on its way into JSON."""

WRITING = {"mark": MARK}
"""The context in which models are written with marks."""

_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_MARKED = re.compile(f'"{MARK}([^"]*)"')
_MARKED_BYTES = re.compile(_MARKED.pattern.encode())
_MARK_BYTES = MARK.encode()


class TextFloat(float):
    """A float that remembers the text that it was read from."""

    __slots__ = ("text",)
    text: str


def _read_float(text: str) -> TextFloat:
    value = TextFloat(text)
    value.text = text
    return value


def _refuse(name: str) -> Any:
    raise ValueError(f"JSON has no {name}")


def read_json(content: bytes) -> Any:
    """Return plain data whose floats remember their text."""
    return json.loads(content, parse_float=_read_float, parse_constant=_refuse)


def json_number(value: Any) -> Any:
    """Let decimals become numbers of JSON, in lists and mappings too."""
    match value:
        case Decimal():
            return mark(value)
        case Mapping():
            return {key: json_number(item) for key, item in value.items()}
        case list() | tuple():
            return [json_number(item) for item in value]
        case _:
            return value


def mark(value: Decimal) -> str:
    """Return the marked text of a number: the one it was read from, where it has one."""
    if not value.is_finite():
        raise ValueError(f"{value} is not a number of JSON")
    text = getattr(value, "text", "")
    return MARK + (text if _NUMBER.fullmatch(text) else number_text(value))


def number_text(value: Decimal) -> str:
    """Return a number as people write it, without an exponent where it is short."""
    return f"{value:f}" if -7 <= value.adjusted() < 21 else str(value)


def unmarked(text: str) -> str:
    """Return JSON, or the text of a single value, without marks."""
    if MARK not in text:
        return text
    return _MARKED.sub(r"\1", text).removeprefix(MARK)


def unmarked_bytes(text: bytes) -> bytes:
    """Return JSON without marks."""
    return _MARKED_BYTES.sub(rb"\1", text) if _MARK_BYTES in text else text


def checked(text: bytes) -> bytes:
    """Return JSON; refuse numbers in it that JSON does not have."""
    if b"NaN" in text or b"Infinity" in text:
        read_json(text)
    return text


def to_decimal(value: Any) -> Decimal:
    """Return a number as a decimal; floats count as what they are written as."""
    match value:
        case bool():
            raise ValueError("a number is expected")
        case Decimal() | int():
            return Decimal(value)
        case float():
            return Decimal(value.text if isinstance(value, TextFloat) else repr(value))
    raise ValueError("a number is expected")


def to_number(value: Decimal) -> int | float:
    """Return a decimal as the number of Python that is nearest to it."""
    return int(value) if value.as_tuple().exponent == 0 else float(value)
