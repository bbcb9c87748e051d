"""Compares the values of an enumeration with the types that stand beside it.

Documents give numbers where the type is text, text where the type is a number, and elements where the type is a list.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

_NOUNS = {
    "array": "an array",
    "boolean": "a boolean",
    "integer": "an integer",
    "null": "null",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}
_SHOWN = 60


def values_of_other_types(values: Sequence[Any], types: Sequence[str]) -> tuple[Any, ...]:
    """Return the values that have none of the types; without types all fit."""
    return tuple(v for v in values if types and not any(_fits(v, name) for name in types))


def say_some(values: Sequence[Any], types: Sequence[str]) -> str:
    """Say which values of an enumeration do not fit its types."""
    shown = ", ".join(f"`{value!r}`" for value in values)
    cut = shown if len(shown) <= _SHOWN else shown[: _SHOWN - 3] + "..."
    return f"the `enum` has {cut}, which is not {_kinds(types)}"


def say_all(types: Sequence[str]) -> str:
    """Say that no value of an enumeration fits its types."""
    return f"no value of the `enum` is {_kinds(types)}"


def _kinds(types: Sequence[str]) -> str:
    return " or ".join(_NOUNS[name] for name in types)


def _fits(value: Any, name: str) -> bool:
    match name:
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return _is_number(value) and value == int(value)
        case "number":
            return _is_number(value)
        case "string":
            return isinstance(value, str)
        case "array":
            return isinstance(value, list)
        case "object":
            return isinstance(value, dict)
        case _:
            return value is None


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
