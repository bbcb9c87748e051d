"""The models of a document as one kind of model can hold them: aliases for unions, and what JSON alone tells apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from generator.api.model import Schema
from generator.errors import Diagnostic, Location
from generator.options import Models
from generator.python.collect.models import Field, Model, closed_shape
from generator.python.models.modules import components
from generator.python.models.plans import recursive_aliases
from generator.python.standalone.structs import Structs
from generator.python.types.shapes import (
    ANYTHING,
    ListOf,
    MapOf,
    Ref,
    Shape,
    TagOf,
    TupleOf,
    UnionOf,
    closed,
    members_of,
    tag_of,
    union,
)

UNNAMEABLE = "property-left-out"
"""The rule of the diagnostics about properties of which a kind of model cannot have the name."""
LARGE_CIRCLE = "large-circle"
"""The rule of the diagnostics about many models that hold each other."""
_MANY = 50
_NO_STRUCT_NAME = re.compile(r'[\\"\x00-\x1f]')
LOST_KEYS = "keys-without-a-field"
"""The rule of the diagnostics about further properties that a kind of model cannot hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """Models of a kind, and what is to be said of them."""

    models: tuple[Model, ...]
    """Classes, closed enumerations and aliases; no other kinds."""
    tags: Mapping[str, tuple[str, str | int]]
    """The property and its only value that a struct writes by itself, by the pointer of the model."""
    diagnostics: tuple[Diagnostic, ...]
    is_deep: bool = False
    """Whether pydantic needs more of Python's stack, because it describes one of many models inside of the other."""
    is_entangled: bool = False
    """Whether mypy would follow every way through many dictionaries that hold each other."""


def fit(models: Mapping[str, Model], kind: Models) -> Fitted:
    """Return the models of a document as a kind of model can hold them.

    Args:
        models: all models, by their pointers.
        kind: what they become.
    """
    unknown = {model.unknown for model in models.values()}
    plain = {
        pointer: _without_unknown(_plain(model, kind), unknown)
        for pointer, model in models.items()
        if pointer not in unknown
    }
    circle = _large_circle(plain)
    diagnostics = [*_lost_keys(plain, kind), *_left_out(plain, kind)]
    if kind == "typeddict" and circle:
        diagnostics.append(_slow_to_check(circle))
    plain = {pointer: _without_left_out(model, kind) for pointer, model in plain.items()}
    tags: Mapping[str, tuple[str, str | int]] = {}
    if kind == "msgspec":
        structs = Structs(plain, models)
        circles = recursive_aliases([each for each in plain.values() if each.kind == "alias"])
        plain = {pointer: structs.fitted(model, circles) for pointer, model in plain.items()}
        tags = structs.tags
        diagnostics += structs.diagnostics
    return Fitted(
        models=tuple(plain.values()),
        tags=tags,
        diagnostics=tuple(diagnostics),
        is_deep=kind == "pydantic" and bool(circle),
        is_entangled=kind == "typeddict" and bool(circle),
    )


def _plain(model: Model, kind: Models) -> Model:
    """Return a model as a class, a closed enumeration or an alias."""
    match model.kind:
        case "class":
            return model
        case "enum":
            return (
                model
                if not model.beside and all(map(_literal_types(kind), model.values))
                else replace(model, kind="alias", shape=_values(model, kind))
            )
    members = [*(Ref(pointer) for _, pointer in model.tags), *members_of(model.shape)]
    shape = union(*(member for member in members if member != Ref(model.unknown)))
    return replace(model, kind="alias", shape=shape, tags=(), unknown="")


def _without_unknown(model: Model, unknown: set[str]) -> Model:
    """Return a model whose unions are closed, those too that took in a union with an unknown variant."""
    fields = tuple(
        replace(item, shape=_closed(closed_shape(item), unknown)) for item in model.fields
    )
    extra = None if model.extra is None else _closed(closed(model.extra), unknown)
    return replace(model, shape=_closed(closed(model.shape), unknown), fields=fields, extra=extra)


def _closed(shape: Shape, unknown: set[str]) -> Shape:
    match shape:
        case Ref(pointer) if pointer in unknown:
            return ANYTHING
        case ListOf(item):
            return ListOf(_closed(item, unknown))
        case MapOf(value):
            return MapOf(_closed(value, unknown))
        case TupleOf(items):
            return TupleOf(tuple(_closed(item, unknown) for item in items))
        case UnionOf(members):
            known = [
                each for each in members if not isinstance(each, Ref) or each.pointer not in unknown
            ]
            return union(*(_closed(each, unknown) for each in known)) if known else ANYTHING
    return shape


def _literal_types(kind: Models) -> Any:
    if kind == "msgspec":
        return lambda value: isinstance(value, str | int | None) and not isinstance(value, bool)
    return lambda value: isinstance(value, str | int | None)


def _values(model: Model, kind: Models) -> Shape:
    """Return the type of an enumeration beside which something else is allowed, or of values without a literal type."""
    is_named = _literal_types(kind)
    if not all(map(is_named, model.values)):
        return model.shape
    values = [value for value in model.values if value is not None]
    return union(*([tag_of(values)] if values else []), *model.beside)


def is_required(model: Model, item: Field, known: Mapping[str, Schema]) -> bool:
    """Tell whether the document itself asks for a property; a tag is often asked for by its union alone.

    Args:
        model: the class.
        item: its field.
        known: all schemas, by their pointers.
    """
    if not (item.required and isinstance(item.shape, TagOf)):
        return item.required
    return item.name in _required(model.schema, known, set())


def _required(schema: Schema, known: Mapping[str, Schema], seen: set[str]) -> frozenset[str]:
    if schema.pointer in seen:
        return frozenset()
    seen.add(schema.pointer)
    parts = [*schema.all_of]
    if schema.reference in known:
        parts.append(known[schema.reference])
    return frozenset(schema.required).union(*(_required(each, known, seen) for each in parts))


def _large_circle(models: Mapping[str, Model]) -> tuple[str, ...]:
    """Return the pointers of many classes that hold each other; none where there are no such."""
    edges = {pointer: models.keys() & set(model.needs()) for pointer, model in models.items()}
    for circle in components(edges):
        classes = sorted(pointer for pointer in circle if models[pointer].kind == "class")
        if len(classes) >= _MANY:
            return tuple(classes)
    return ()


def _slow_to_check(circle: tuple[str, ...]) -> Diagnostic:
    return Diagnostic(
        level="warning",
        rule=LARGE_CIRCLE,
        problem=f"{len(circle)} objects hold each other",
        consequence="mypy may take very long, because it compares dictionaries key by key",
        hint="choose another kind of models",
        location=Location(file="", pointer=circle[0]),
    )


def _has_name(item: Field, kind: Models) -> bool:
    """Tell whether a kind of model can have a property: msgspec and pyright refuse some names."""
    if kind == "msgspec":
        return _NO_STRUCT_NAME.search(item.name) is None
    return kind != "typeddict" or item.name != ""


def _without_left_out(model: Model, kind: Models) -> Model:
    return replace(model, fields=tuple(item for item in model.fields if _has_name(item, kind)))


def _left_out(models: Mapping[str, Model], kind: Models) -> Iterator[Diagnostic]:
    """Yield the properties of whose name no field can be."""
    name = "a struct" if kind == "msgspec" else "a typed dictionary"
    for model in models.values():
        for item in model.fields:
            if not _has_name(item, kind):
                yield Diagnostic(
                    level="warning",
                    rule=UNNAMEABLE,
                    problem=f"{name} cannot have a property of the name {item.name!r}",
                    consequence="it is left out",
                    location=Location(file="", pointer=item.schema.pointer or model.pointer),
                )


def _lost_keys(models: Mapping[str, Model], kind: Models) -> Iterator[Diagnostic]:
    """Yield the classes whose further properties, for which the document gives a type, have no place."""
    if kind in ("pydantic", "typeddict"):
        return
    name = {"dataclass": "a dataclass", "msgspec": "a struct"}[kind]
    for model in models.values():
        if model.kind == "class" and model.extra is not None and model.origin:
            yield Diagnostic(
                level="warning",
                rule=LOST_KEYS,
                problem=f"{name} has no place for properties that the document does not name",
                consequence="they are not kept",
                location=Location(file="", pointer=model.pointer),
            )
