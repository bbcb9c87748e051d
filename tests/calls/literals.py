"""A JSON value as a caller of a generated package writes it in Python."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Union
from uuid import UUID

from typing_extensions import is_typeddict

from tests.fidelity.annotations import View, closed_values, fields, view

IMPORTS = """\
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID
"""
_DURATION = "timedelta(hours=1)"


def literal(value: Any, annotation: Any) -> str:
    """Return the source of a value: plain data, but for what the annotation has types of Python for.

    Args:
        value: what goes into JSON.
        annotation: the type of the argument, or of a place inside it.
    """
    has = view(annotation)
    match value:
        case str():
            return _text(value, has)
        case bool() | None:
            return repr(value)
        case int() | float():
            is_decimal = Decimal in has.plain and not has.plain & {int, float}
            return f'Decimal("{value}")' if is_decimal else repr(value)
        case list():
            return _list(value, has)
        case dict():
            return _dictionary(value, has)
    raise TypeError(f"no JSON: {value!r}")


def with_tags(value: Any, annotation: Any, tags: Container[str]) -> Any:
    """Return a value in which each tag is the one of its class, where the class has just one.

    Args:
        value: what a schema allows.
        annotation: its type.
        tags: the properties that discriminators name.
    """
    has = view(annotation)
    if isinstance(value, list):
        return [with_tags(item, union(has.lists), tags) for item in value]
    if not isinstance(value, dict):
        return value
    found = {}
    for name, inner in value.items():
        type_of_key = member(has, name)
        values = closed_values(type_of_key) if name in tags else []
        is_other = bool(values) and inner not in values
        found[name] = values[0] if is_other else with_tags(inner, type_of_key, tags)
    return found


def member(has: View, name: str) -> Any:
    """Return the type of a key of a dictionary: of all dictionaries that have the key."""
    found = [fields(owner)[name].annotation for owner in dictionaries(has) if name in fields(owner)]
    return union([*found, *has.maps])


def dictionaries(has: View) -> list[type]:
    """Return the typed dictionaries among the classes of a type."""
    return [owner for owner in has.classes if is_typeddict(owner)]


def union(annotations: Sequence[Any]) -> Any:
    """Return the union of types; of none, whatever."""
    return Union[tuple(annotations)] if annotations else Any  # noqa: UP007 (of a list)


def _text(value: str, has: View) -> str:
    if value in has.literals or str in has.plain or has.has_any:
        return repr(value)
    for kind, write in _TYPES.items():
        if kind in has.plain:
            return write(value)
    return repr(value.encode()) if has.has_file else repr(value)


def _moment(value: str) -> str:
    return f"datetime.fromisoformat({value.upper()!r})"


def _octets(value: str) -> str:
    try:
        return repr(base64.b64decode(value, validate=True))
    except (ValueError, binascii.Error):
        return repr(value.encode())


_TYPES = {
    datetime: _moment,
    date: lambda value: f"date.fromisoformat({value!r})",
    time: lambda value: f"time.fromisoformat({value.upper()!r})",
    timedelta: lambda value: _DURATION,
    UUID: lambda value: f"UUID({value!r})",
    Decimal: lambda value: f"Decimal({value!r})",
    bytes: _octets,
}


def _list(values: Iterable[Any], has: View) -> str:
    inner = union(has.lists)
    items = [literal(value, inner) for value in values]
    is_tuple = bool(has.tuples) and not has.lists
    if is_tuple:
        types = next(iter(has.tuples))
        items = [
            literal(value, types[min(position, len(types) - 1)])
            for position, value in enumerate(values)
        ]
        return f"({''.join(f'{item}, ' for item in items)})"
    return f"[{', '.join(items)}]"


def _dictionary(values: Mapping[str, Any], has: View) -> str:
    items = [f"{name!r}: {literal(value, member(has, name))}" for name, value in values.items()]
    return f"{{{', '.join(items)}}}"
