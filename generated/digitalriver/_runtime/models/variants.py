"""Which class of several a JSON object is meant for, where no tag says so."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, Literal, NamedTuple, get_args, get_origin


def best_of(variants: Sequence[Any], value: Any) -> int | None:
    """Return the index of the variant that a JSON object contradicts least, or None if several are equal.

    A variant is contradicted by values that are none of its constants and enumerations.
    """
    if not isinstance(value, dict):
        return None
    faults = [contradictions(variant, value) for variant in variants]
    least = min(faults)
    return faults.index(least) if faults.count(least) == 1 else None


def contradictions(tp: Any, value: Any) -> int:
    """Return how many values in a JSON object are none of those that a class names for them."""
    if not isinstance(value, dict):
        return 0
    found = 0
    for name, known in _known(tp).items():
        if name in value:
            found += _faults(known, value[name])
    return found


class _Known(NamedTuple):
    values: frozenset[tuple[type, Any]]
    models: tuple[Any, ...]


def _faults(known: _Known, value: Any) -> int:
    if isinstance(value, dict):
        return min((contradictions(tp, value) for tp in known.models), default=0)
    if isinstance(value, list):
        return sum(_faults(known, item) for item in value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    is_named = any(kind is type(value) for kind, _ in known.values)
    return int(is_named and (type(value), value) not in known.values)


@cache
def _known(tp: Any) -> dict[str, _Known]:
    """Return what the fields of a class say of their values, by the names of the properties."""
    if not _is_model(tp):
        return {}
    tp.model_rebuild()
    found = {
        field.serialization_alias
        or name: _Known(
            frozenset((type(each), each) for each in literals_in(field.annotation)),
            tuple(classes_in(field.annotation)),
        )
        for name, field in tp.model_fields.items()
    }
    return {name: known for name, known in found.items() if any(known)}


def _parts(tp: Any) -> list[Any]:
    parts, waiting = [], [tp]
    while waiting:
        part = waiting.pop()
        parts.append(part)
        if get_origin(part) is not Literal:
            waiting += get_args(part)
    return parts


def literals_in(tp: Any) -> list[Any]:
    """Return the values that a type, or a part of it, names."""
    literals = [part for part in _parts(tp) if get_origin(part) is Literal]
    return [value for part in literals for value in get_args(part)]


def classes_in(tp: Any) -> list[Any]:
    """Return the classes of models in a type."""
    return [part for part in _parts(tp) if _is_model(part)]


def _is_model(tp: Any) -> bool:
    return isinstance(tp, type) and hasattr(tp, "model_fields")
