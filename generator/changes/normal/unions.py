"""Unions that are none: of enumerations, of bare types, of a type and some of its values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from generator.changes.normal.view import EVERY_TYPE, Choice, Spot, Union, View

_ViewOf = Callable[[Spot], View]

OPEN_VALUES = "x-open-enum"
"""The facet of values that are listed beside "any text"."""


def fold_unions(view: View, view_of: _ViewOf) -> View:
    """Turn unions that say the same as an enumeration or a list of types into that."""
    if not view.unions or view.enum is not None:
        return view
    kept: list[Union] = []
    for union in view.unions:
        union = _flat(union, view_of)
        members = [view_of(member) for member in union.members]
        if all(_is_demand(member) for member in members):
            view = _as_choice(view, union, members)
        elif all(_is_enumeration(member) for member in members) and len(view.unions) == 1:
            view = _as_enumeration(view, members)
        elif all(_is_bare(member) for member in members) and view.types >= EVERY_TYPE - {"null"}:
            view = _as_types(view, members)
        elif (folded := _as_open(view, members)) is not None and len(view.unions) == 1:
            view = folded
        else:
            kept.append(union)
    return replace(view, unions=tuple(kept))


def _flat(union: Union, view_of: _ViewOf) -> Union:
    """Put the members of a member that is nothing but the same kind of union in its place."""
    members: list[Spot] = []
    for member in union.members:
        inner = view_of(member)
        is_plain = union.kind == "anyOf" and len(inner.unions) == 1 and _only_union(inner)
        if is_plain and inner.unions[0].kind == "anyOf" and not union.discriminator:
            members += inner.unions[0].members
        else:
            members.append(member)
    return replace(union, members=tuple(dict.fromkeys(members)))


def _is_demand(view: View) -> bool:
    """Tell a view that says which properties have to be there, and nothing about them."""
    fields = view.properties.values()
    bare = replace(view, properties={})
    return bool(fields) and _is_bare(bare) and not any(field.declared for field in fields)


def _as_choice(view: View, union: Union, members: list[View]) -> View:
    """Read a union of nothing but required names as a choice of names; only objects have them."""
    sets = frozenset(frozenset(member.properties) for member in members)
    choice = Choice(kind=union.kind, pointer=union.pointer, sets=sets)
    is_free = view.types >= EVERY_TYPE - {"null"}
    types = frozenset({"object"}) | (view.types & {"null"}) if is_free else view.types
    return replace(view, choices=(*view.choices, choice), types=types, is_typed=True)


def _only_union(view: View) -> bool:
    return not (view.properties or view.facets or view.opaque or view.patterns or view.prefix)


def _is_enumeration(view: View) -> bool:
    return view.enum is not None and not view.unions


def _is_bare(view: View) -> bool:
    """Tell a view that says a type and nothing more."""
    return view.is_typed and not (
        view.enum is not None
        or view.facets
        or view.properties
        or view.additional != ()
        or view.patterns
        or view.items != ()
        or view.prefix
        or view.unions
        or view.choices
        or view.opaque
        or view.dependent
        or view.never
    )


def _as_enumeration(view: View, members: list[View]) -> View:
    values: dict[tuple[str, str], Any] = {}
    for member in members:
        for value in member.enum or ():
            values.setdefault((type(value).__name__, repr(value)), value)
    types = frozenset().union(*(member.types for member in members)) - {"null"}
    return replace(
        view,
        enum=tuple(values.values()),
        types=types | (view.types & {"null"}),
        facets={},
        is_typed=True,
        origins={**view.origins, "enum": view.unions[0].pointer},
    )


def _as_types(view: View, members: list[View]) -> View:
    types = frozenset().union(*(member.types for member in members))
    if "number" in types:
        types -= {"integer"}
    return replace(
        view,
        types=(types - {"null"}) | (view.types & {"null"}),
        is_typed=True,
        origins={**view.origins, "type": view.unions[0].pointer},
    )


def _as_open(view: View, members: list[View]) -> View | None:
    """Read values beside "any text" as known values of an open enumeration."""
    bare = [member for member in members if _is_bare(member) and member.types == {"string"}]
    enums = [member for member in members if _is_enumeration(member)]
    if len(bare) != 1 or len(bare) + len(enums) != len(members):
        return None
    values = tuple(value for member in enums for value in member.enum or ())
    if not all(isinstance(value, str) for value in values):
        return None
    return replace(
        view,
        types=frozenset({"string"}) | (view.types & {"null"}),
        is_typed=True,
        facets={**view.facets, OPEN_VALUES: tuple(sorted(values))},
        origins={**view.origins, OPEN_VALUES: view.unions[0].pointer},
    )
