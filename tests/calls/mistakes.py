"""Values that are wrong in one place, so that a type checker has to refuse them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from tests.calls.literals import dictionaries, member, union
from tests.fidelity.alternatives import Alternative
from tests.fidelity.annotations import view
from tests.fidelity.document import Reader

UNKNOWN = "zzUnknown"
"""A name that no document has."""
_DEEPEST = 4

Mistake = tuple[str, Any]
"""What is wrong, and the value."""


def mistakes(reader: Reader, schema: Any, value: Any, annotation: Any) -> Iterator[Mistake]:
    """Yield a value with one mistake each, in every place where the document leaves no choice."""
    yield from _within(reader, schema, value, annotation, ("", 0))


def _within(
    reader: Reader, schema: Any, value: Any, annotation: Any, at: tuple[str, int]
) -> Iterator[Mistake]:
    path, depth = at
    alternatives = [each for each in reader.alternatives(schema) if not each.is_opaque]
    has = view(annotation)
    if depth > _DEEPEST or has.has_any or len(alternatives) != 1:
        return
    (only,) = alternatives
    yield from _other_values(only, has.has_file, path)
    match value:
        case dict() if only.kinds == {"object"}:
            yield from _in_object(reader, only, value, annotation, at)
        case list() if value and len(only.items) and not only.prefix:
            items = reader.join("allOf", only.items)
            inside = (f"{path}[0]", depth + 1)
            for what, wrong in _within(reader, items, value[0], union(has.lists), inside):
                yield what, [wrong, *value[1:]]


def _other_values(only: Alternative, has_file: bool, path: str) -> Iterator[Mistake]:
    """Yield values of another type, and one that an enumeration does not have."""
    kinds = only.kinds or frozenset()
    if has_file or not kinds or only.encoding or only.media_type:
        return
    where = path or "the value"
    if only.values and kinds == {"string"}:
        yield f"{where} is no value of the enumeration", UNKNOWN
    if kinds <= {"integer", "number", "boolean"}:
        yield f"{where} is text", UNKNOWN
    elif kinds <= {"array", "object"}:
        yield f"{where} is a number", 12.5
    elif kinds == {"string"}:
        yield f"{where} is a list", [[12.5]]


def _in_object(
    reader: Reader, only: Alternative, value: dict[str, Any], annotation: Any, at: tuple[str, int]
) -> Iterator[Mistake]:
    path, depth = at
    has = view(annotation)
    if len(dictionaries(has)) != 1 or has.maps:
        return
    yield f"{path}.{UNKNOWN} is unknown", {**value, UNKNOWN: 1}
    for name, inner in value.items():
        rest = {key: each for key, each in value.items() if key != name}
        if name in only.required and name in only.properties:
            yield f"{path}.{name} is missing", rest
        if name in only.properties:
            schema = reader.join("allOf", only.properties[name])
            inside = (f"{path}.{name}", depth + 1)
            for what, wrong in _within(reader, schema, inner, member(has, name), inside):
                yield what, {**value, name: wrong}


def is_settled(reader: Reader, schemas: Sequence[Any]) -> bool:
    """Tell whether the document settles a value itself: by a default, or as the only one."""
    for schema in schemas:
        for each in reader.alternatives(schema):
            nodes = map(reader.at, each.pointers)
            if any("default" in node for node in nodes) or len(each.values or (0, 0)) == 1:
                return True
    return False
