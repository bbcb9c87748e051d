"""Reads JSON text strictly: no NaN, no bottomless nesting, repeated keys noticed, faults located."""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.spec.pointers import from_keys
from generator.spec.text.limits import DEPTH

_TOKEN = re.compile(
    r'"(?:[^"\\]|\\.)*"|[{}\[\],]|-?\b\d+\b|\b(?:NaN|Infinity)\b|-?\d[\d.eE+-]*', re.DOTALL
)
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_ESCAPES = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
    r"|\\."
)
_FAULTS = {
    "Expecting value": "expected a value",
    "Expecting property name enclosed in double quotes": "expected a key in double quotes",
    "Expecting ',' delimiter": "expected `,`",
    "Expecting ':' delimiter": "expected `:` after the key",
    "Unterminated string starting at": "string is never closed",
    "Extra data": "text goes on after the end of the document",
    "Invalid control character at": "raw control character inside a string",
    "Invalid \\escape": "unknown escape sequence in a string",
    "Invalid \\uXXXX escape": "incomplete `\\u` escape in a string",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What is wrong with a text, and at which offset."""

    rule: str
    message: str
    offset: int
    pointer: str = ""
    hint: str = ""


class FaultyText(Exception):
    """The text cannot be read; carries the fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


class _NotFinite(ValueError):
    """A number that JSON does not have."""


def read_json(text: str) -> tuple[Any, bool]:
    """Read JSON text; tell also whether some object repeats a key.

    Raises `FaultyText`.
    """
    repeated = False

    def collect(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal repeated
        members = dict(pairs)
        repeated = repeated or len(members) != len(pairs)
        return members

    try:
        data = json.loads(
            text, object_pairs_hook=collect, parse_constant=_refuse, parse_float=_finite
        )
    except json.JSONDecodeError as error:
        raise FaultyText(_syntax_fault(text, error)) from None
    except RecursionError:
        raise FaultyText(depth_fault(text)) from None
    except ValueError:
        raise FaultyText(_number_fault(text)) from None
    if _HALF.search(text):
        _refuse_halves(text)
    return data, repeated


def depth_fault(text: str) -> Fault:
    """Find where a JSON text is nested too deeply."""
    too_deep = (
        token.offset
        for token in _tokens(text)
        if len(token.path) >= DEPTH and token.text in ("{", "[")
    )
    return Fault(
        rule="nesting-limit",
        message=f"nested more than {DEPTH} levels deep",
        offset=next(too_deep, 0),
    )


def repeated_keys(text: str) -> Iterator[tuple[int, str]]:
    """Find the repeated keys of a JSON text: the offset of each repetition and its pointer."""
    seen: dict[int, set[str]] = {}
    for token in _tokens(text):
        if token.key is None:
            continue
        keys = seen.setdefault(token.container, set())
        if token.key in keys:
            yield token.offset, from_keys((*token.path[:-1], token.key))
        keys.add(token.key)


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    offset: int
    path: tuple[str | int, ...]
    container: int
    key: str | None


def _tokens(document: str) -> Iterator[_Token]:
    """Read strings, brackets and numbers with the path of what they stand in.

    The path's last part is the key or the index at which the token stands.
    """
    path: list[str | int] = []
    containers: list[int] = []
    wants_key = False
    for match in _TOKEN.finditer(document):
        text, offset = match.group(), match.start()
        key = None
        if wants_key and text[0] == '"':
            key = _string(text)
            path[-1] = key
        container = containers[-1] if containers else -1
        yield _Token(text, offset, tuple(path) if len(path) < 2 * DEPTH else (), container, key)
        wants_key = False
        if text in ("{", "["):
            containers.append(offset)
            path.append("" if text == "{" else 0)
            wants_key = text == "{"
        elif text in ("}", "]") and path:
            path.pop()
            containers.pop()
        elif text == "," and path:
            last = path[-1]
            wants_key = isinstance(last, str)
            path[-1] = last if isinstance(last, str) else last + 1


def _string(token: str) -> str:
    try:
        return str(json.loads(token, strict=False))
    except ValueError:
        return token[1:-1]


def _refuse_halves(text: str) -> None:
    """Refuse half of a surrogate pair: no encoding of Unicode can write it, nor could a client send it."""
    half = next((match for match in _ESCAPES.finditer(text) if match["half"]), None)
    if half is None:
        return
    before = (token for token in _tokens(text) if token.offset < half.start())
    *_, inside = before
    raise FaultyText(
        Fault(
            rule="encoding",
            message=f"`{half['half']}` is half of a character",
            offset=half.start(),
            pointer=from_keys(inside.path),
            hint="characters beyond U+FFFF are written as two escapes, or as they are",
        )
    )


def _refuse(constant: str) -> float:
    raise _NotFinite(constant)


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise _NotFinite(text)
    return number


def _number_fault(text: str) -> Fault:
    limit = sys.get_int_max_str_digits()
    for token in _tokens(text):
        pointer = from_keys(token.path)
        if token.text[0] in '"{}[],':
            continue
        if token.text in ("NaN", "Infinity"):
            message = "NaN and Infinity are not JSON numbers"
        elif len(token.text) > limit > 0 and token.text.lstrip("-").isdigit():
            message = f"number of {len(token.text)} digits; at most {limit} are read"
        elif not _is_finite(token.text):
            message = "number is too large for a 64-bit floating-point number"
        else:
            continue
        return Fault(rule="number-limit", message=message, offset=token.offset, pointer=pointer)
    return Fault(rule="number-limit", message="a number cannot be read", offset=0)


def _is_finite(text: str) -> bool:
    try:
        return len(text) > 4000 or math.isfinite(float(text))
    except ValueError:
        return True


def _syntax_fault(text: str, error: json.JSONDecodeError) -> Fault:
    message = _FAULTS.get(error.msg, error.msg[:1].lower() + error.msg[1:])
    offset, hint = error.pos, ""
    before = text[:offset].rstrip()
    if not text[offset:].strip():
        message = "the document ends inside an object, an array or a string"
        hint = "is the file complete?"
    elif error.msg == "Unterminated string starting at":
        hint = "close it with a double quote"
    elif text[offset] in "}]" and before.endswith(","):
        offset, message = len(before) - 1, "comma before a closing bracket"
        hint = "delete the comma"
    elif error.msg.startswith("Illegal trailing comma"):
        message, hint = "comma before a closing bracket", "delete the comma"
    elif text.startswith(("//", "/*"), offset):
        message, hint = "comments are not JSON", "delete the comment, or use YAML"
    elif text[offset] == "'":
        hint = "JSON strings stand in double quotes"
    return Fault(rule="syntax", message=message, offset=offset, hint=hint)
