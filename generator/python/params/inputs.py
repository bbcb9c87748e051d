"""Which models a request may be given as plain dictionaries."""

from __future__ import annotations

from collections.abc import Mapping

from generator.python.collect.models import Field, Model, is_closed
from generator.python.models.directions import Flows
from generator.python.types.shapes import (
    ANYTHING,
    MapOf,
    Ref,
    Scalar,
    Shape,
    members_of,
    references,
    union,
)
from generator.python.types.spelling import Inputs

_ALIASES = ("alias", "tagged", "family")
PLAIN_TYPES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
"""What may stand beside the values of an enumeration."""
_PLAIN = frozenset(map(Scalar, PLAIN_TYPES))


def is_dictionary(model: Model) -> bool:
    """Tell whether a `TypedDict` has the keys of a model: some, none that is empty, and no further ones."""
    fields = sent_fields(model)
    has_further = model.extra is not None or model.schema.additional is True
    has_keys = bool(fields) and all(field.name for field in fields)
    return model.kind == "class" and has_keys and not has_further


def _is_enumeration(model: Model, *, has_decimals: bool) -> bool:
    """Tell whether an enumeration is closed, with nothing but plain types beside its values."""
    beside = set(model.beside)
    is_named = all(isinstance(value, str | int | None) for value in model.values)
    is_plain = beside <= _PLAIN and not (has_decimals and Scalar("number") in beside)
    return is_named and is_plain and is_closed(model)


def find_inputs(
    models: Mapping[str, Model], flows: Flows, names: Mapping[str, str], *, has_decimals: bool
) -> Inputs:
    """Return the models that are sent: objects, enumerations, and unions and lists that hold one of these."""
    unknown = {model.unknown for model in models.values()}
    sent = [models[pointer] for pointer in models if pointer in flows.sent - unknown]
    objects = {model.pointer for model in sent if model.kind == "class"}
    enums = {
        model.pointer
        for model in sent
        if model.kind == "enum" and _is_enumeration(model, has_decimals=has_decimals)
    }
    aliases = {
        model.pointer: set(references(taken_shape(model)))
        for model in sent
        if model.kind in _ALIASES
    }
    closed = reaching(aliases, enums)
    likes = objects | reaching(aliases, objects)
    taken = set(names.values())
    return Inputs(
        {
            pointer: _like(names[pointer], taken) if pointer in likes else names[pointer]
            for pointer in sorted(likes | enums | closed)
        },
        frozenset(enums),
        frozenset(closed),
    )


def _like(name: str, taken: set[str]) -> str:
    """Name what is taken for a model: the model or a dictionary."""
    like = f"{name}Like"
    while like in taken:
        like = f"{like}_"
    return like


def sent_fields(model: Model) -> tuple[Field, ...]:
    """Return the fields that a request may have."""
    return tuple(item for item in model.fields if not item.schema.read_only)


def taken_shape(model: Model) -> Shape:
    """Return what a request takes for a model that no `TypedDict` stands for.

    Of a union that is all that it may be, apart from what no tag names. Of an object with further keys it is a map of
    all that its keys may hold, because type checkers know no dictionary with named keys and further ones.
    """
    if model.kind == "class":
        return MapOf(union(*(field.shape for field in sent_fields(model)), model.extra or ANYTHING))
    members = [*members_of(model.shape), *(Ref(pointer) for _, pointer in model.tags)]
    return union(*(member for member in members if member != Ref(model.unknown)))


def reaching(aliases: Mapping[str, set[str]], known: set[str]) -> set[str]:
    """Return the aliases that lead to a known model."""
    found: set[str] = set()
    size = -1
    while len(found) != size:
        size = len(found)
        found |= {alias for alias, named in aliases.items() if named & (known | found)}
    return found
