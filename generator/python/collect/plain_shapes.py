"""Shapes of scalars, arrays and maps: what needs no name.

What stands inside of them is decided by whoever collects the models; a place says what it is called after.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generator.api.model import Schema
from generator.python.collect.merging.merge import Merged
from generator.python.collect.places import Place
from generator.python.collect.strings import json_content, text_format
from generator.python.collect.tuples import has_no_rest, is_tuple
from generator.python.types.shapes import (
    ANYTHING,
    NULL,
    JsonText,
    ListOf,
    MapOf,
    Scalar,
    Shape,
    TupleOf,
    or_anything,
    union,
)

_EVERY_KEY = re.compile(r"\^?\(?(\.|\[\\s\\S\])[*+]\)?\$?")
Decide = Callable[[Schema, Place], Shape]


def typed(merged: Merged, name: str, place: Place, decide: Decide) -> Shape:
    """Return the shape of the values of one type; of objects, those without fields of their own."""
    if name == "array":
        return _array(merged, place, decide)
    if name == "object":
        return _map(merged, place, decide)
    if name == "null":
        return NULL
    if name == "string":
        return _text(merged, place, decide)
    return Scalar(name, merged.format if name != "boolean" else "")


def beside_values(merged: Merged, place: Place, decide: Decide) -> Iterator[Shape]:
    """Yield the types of an enumeration of which no value has them; no models, which come later."""
    loose: dict[str, Shape] = {"array": ListOf(ANYTHING), "object": MapOf(ANYTHING)}
    for name in merged.types if merged.has_misfits else ():
        yield loose.get(name) or typed(merged, name, place, decide)


def _text(merged: Merged, place: Place, decide: Decide) -> Shape:
    schema = json_content(merged)
    if schema is not None and schema.reference != merged.schema.pointer:
        return JsonText(decide(schema, place))
    format_ = text_format(merged)
    return Scalar("string", format_, merged.precision if format_ == "date-time" else None)


def untyped(merged: Merged, place: Place, decide: Decide) -> Shape:
    """Return the shape of values that have no type: what their elements or keys say."""
    if merged.items is not None or merged.prefix_items:
        return _array(merged, place, decide)
    if merged.additional is not None or merged.pattern_properties:
        return _map(merged, place, decide)
    return ANYTHING


def _array(merged: Merged, place: Place, decide: Decide) -> Shape:
    if merged.prefix_items:
        items = [
            decide(item, place.child(f"Item{index}"))
            for index, item in enumerate(merged.prefix_items, 1)
        ]
        if is_tuple(merged):
            return TupleOf(tuple(items))
        if has_no_rest(merged):
            return ListOf(union(*items))
        if merged.items is None:
            return ListOf(or_anything(items))
        return ListOf(union(*items, decide(merged.items, place.item())))
    if merged.items is None:
        return ListOf(ANYTHING)
    return ListOf(decide(merged.items, place.item()))


def _map(merged: Merged, place: Place, decide: Decide) -> Shape:
    return MapOf(extra(merged, place, decide) or ANYTHING)


def extra(merged: Merged, place: Place, decide: Decide) -> Shape | None:
    """Return the shape of further properties, None where the document gives none."""
    schemas = [schema for _, schema in merged.pattern_properties]
    if isinstance(merged.additional, Schema):
        schemas.append(merged.additional)
    if not schemas:
        return None
    shapes = [decide(schema, place.child("Value")) for schema in schemas]
    is_open = merged.additional in (None, True) and not any(
        _EVERY_KEY.fullmatch(pattern) for pattern, _ in merged.pattern_properties
    )
    return or_anything(shapes) if is_open else union(*shapes)
