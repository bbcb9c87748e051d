"""Compare JSON values: exactly, for what a client decoded and serialised again, and by meaning.

Keeps the driver from knowing what Python's `==` takes for equal (`1 == True == 1.0`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Any

import pydantic


def differences(sent: Any, got: Any, path: str = "") -> Iterator[str]:
    """Yield where two JSON values differ; the order of properties does not matter."""
    if isinstance(sent, dict) and isinstance(got, dict):
        for name in sorted(sent.keys() | got.keys()):
            if name not in got:
                yield f"{path}/{name}: lost {shorten(sent[name])}"
            elif name not in sent:
                yield f"{path}/{name}: appeared {shorten(got[name])}"
            else:
                yield from differences(sent[name], got[name], f"{path}/{name}")
    elif isinstance(sent, list) and isinstance(got, list):
        if len(sent) != len(got):
            yield f"{path}: {len(sent)} items became {len(got)}"
        for index, (one, other) in enumerate(zip(sent, got, strict=False)):
            yield from differences(one, other, f"{path}/{index}")
    elif type(sent) is not type(got) or sent != got:
        yield f"{path}: {shorten(sent)} became {shorten(got)}"


def shorten(value: Any) -> str:
    """Return a value for a message."""
    text = ascii(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


def surprises(sent: Any, understood: Any, path: str = "", *, typed: bool) -> Iterator[str]:
    """Yield where what the judge understood does not mean what was passed to the client.

    Text on the wire has no types, so scalars are compared by meaning: a number by its value, a time
    as an instant. `typed` is for JSON, where `1` and `"1"` differ.
    """
    if isinstance(sent, dict) and isinstance(understood, dict):
        for name in sorted(sent.keys() | understood.keys()):
            if name not in understood:
                yield f"{path}/{name}: {shorten(sent[name])} did not arrive"
            elif name not in sent:
                yield f"{path}/{name}: {shorten(understood[name])} was not passed"
            else:
                yield from surprises(sent[name], understood[name], f"{path}/{name}", typed=typed)
    elif isinstance(sent, list) and isinstance(understood, list):
        if len(sent) != len(understood):
            yield f"{path}: {len(sent)} items arrived as {len(understood)}"
        for index, (one, other) in enumerate(zip(sent, understood, strict=False)):
            yield from surprises(one, other, f"{path}/{index}", typed=typed)
    elif not typed and isinstance(understood, list) and len(understood) == 1:
        # An array of one and a plain value look the same in a query.
        yield from surprises(sent, understood[0], path, typed=typed)
    elif isinstance(sent, bytes) != isinstance(understood, bytes):
        if not _is_text_of(sent, understood):
            yield f"{path}: {shorten(sent)} arrived as {shorten(understood)}"
    elif _meaning(sent, typed) != _meaning(understood, typed):
        yield f"{path}: {shorten(sent)} arrived as {shorten(understood)}"


def _is_text_of(one: Any, other: Any) -> bool:
    """Say whether one value is bytes and the other what they are as text, one byte a letter or not."""
    content, text = (one, other) if isinstance(one, bytes) else (other, one)
    return isinstance(text, str) and text in (
        content.decode("utf-8", "replace"),
        content.decode("latin-1"),
    )


def _meaning(value: Any, typed: bool) -> tuple[str, Any]:
    match value:
        case bool() if typed:
            return "boolean", value
        case bool():
            return "text", "true" if value else "false"
        case int() | float():
            return "number", float(value)
        case bytes():
            return "bytes", value
        case str() if not typed and re.fullmatch(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", value):
            return "number", float(value)
        case str():
            return "text", _text_meaning(value)
        case _:
            return type(value).__name__, repr(value)


def _text_meaning(text: str) -> Any:
    if re.match(r"\d{4}-\d\d-\d\d[Tt]", text):
        return _parsed(datetime, text)
    if re.fullmatch(r"\d\d:\d\d:\d\d.*", text):
        return _parsed(time, text)
    if re.fullmatch(r"[-+]?P\d.*|[-+]?PT\d.*", text):
        return _duration(text)
    if re.fullmatch(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", text):
        return text.lower()
    return text


def _duration(text: str) -> Any:
    # `PT36H` and `P1DT12H` are the same duration.
    try:
        return pydantic.TypeAdapter(timedelta).validate_python(text)
    except ValueError:
        return text


def _parsed(kind: type[datetime] | type[time], text: str) -> Any:
    try:
        return kind.fromisoformat(text)
    except ValueError:
        return text
