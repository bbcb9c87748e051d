"""Shapes: the types of values, as far as Python cares, before they have names or annotations.

A shape is what remains of a schema when documentation, constraints and versions of JSON Schema are
taken away. Models are referred to by the pointer of their schema.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

from generator.api.model import Precision

Value = str | int


@dataclass(frozen=True, slots=True)
class Anything:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class Null:
    """Nothing but null."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, number, integer or boolean, perhaps in a format."""

    type: str
    format: str = ""
    precision: Precision | None = None
    """How many digits of a second a date-time is written with, where the document shows it."""


@dataclass(frozen=True, slots=True)
class TagOf:
    """The tag of a variant: one of some values, by which type checkers tell the variant from others."""

    values: tuple[Value, ...]
    is_open: bool = False
    """Whether a value may be another all the same."""
    kinds: tuple[type, ...] = ()
    """Types of the values, without which true would be 1 where shapes are compared."""
    has_plain: bool = False
    """Whether the type of the value stands beside it in a union only because enumerations are open there."""


@dataclass(frozen=True, slots=True)
class Ref:
    """A model, by the pointer of its schema."""

    pointer: str


@dataclass(frozen=True, slots=True)
class ListOf:
    """An array."""

    item: Shape


@dataclass(frozen=True, slots=True)
class TupleOf:
    """An array whose elements have types of their own, by position."""

    items: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class JsonText:
    """A string that holds a value as JSON."""

    value: Shape


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object with free keys."""

    value: Shape


@dataclass(frozen=True, slots=True)
class UnionOf:
    """One of several shapes; made by `union`, so it has at least two members, none a union."""

    members: tuple[Shape, ...]


Shape = Anything | Null | Scalar | TagOf | Ref | JsonText | ListOf | TupleOf | MapOf | UnionOf

ANYTHING = Anything()
NULL = Null()


def tag_of(values: Iterable[Value], *, is_open: bool = False, has_plain: bool = False) -> TagOf:
    """Return the shape of a tag with some values."""
    found = tuple(values)
    return TagOf(found, is_open, tuple(type(value) for value in found), has_plain)


def closed_union(members: Iterable[Shape]) -> Shape:
    """Join shapes without the plain types that stand beside values only because enumerations are open."""
    found = tuple(members)
    plain = {
        shape_of(value)
        for each in found
        if isinstance(each, TagOf) and each.has_plain
        for value in each.values
    }
    return union(*(each for each in found if each not in plain))


def with_one_list(shape: Shape) -> Shape:
    """Return a union in which all lists are one, where models are in them.

    mypy does not find the type of a list of dictionaries among several types of lists.
    """
    members = members_of(shape)
    lists = [each for each in members if isinstance(each, ListOf)]
    if len(lists) < 2 or not any(tuple(references(each)) for each in lists):
        return shape
    whole = ListOf(union(*(each.item for each in lists)))
    return union(*(whole if isinstance(each, ListOf) else each for each in members))


def shape_of(value: object) -> Shape:
    """Return the shape of a JSON value."""
    match value:
        case bool():
            return Scalar("boolean")
        case int():
            return Scalar("integer")
        case float():
            return Scalar("number")
        case str():
            return Scalar("string")
        case None:
            return NULL
        case list():
            return ListOf(ANYTHING)
        case dict():
            return MapOf(ANYTHING)
    return ANYTHING


def union(*members: Shape) -> Shape:
    """Join shapes: nested unions are flattened, repetitions dropped, null goes last."""
    flat: dict[Shape, None] = {}
    for member in members:
        for part in member.members if isinstance(member, UnionOf) else (member,):
            flat[part] = None
    if ANYTHING in flat:
        return ANYTHING
    if len(flat) > 1:
        flat = dict.fromkeys(_one_moment(flat))
    if NULL in flat:
        del flat[NULL]
        flat[NULL] = None
    return next(iter(flat)) if len(flat) == 1 else UnionOf(tuple(flat))


def _one_moment(members: Iterable[Shape]) -> Iterable[Shape]:
    """Let date-times of several precisions be one member, without any."""
    moments = {each for each in members if type(each) is Scalar and each.format == "date-time"}
    if len(moments) < 2:
        return members
    return [Scalar("string", "date-time") if each in moments else each for each in members]


def closed(shape: Shape) -> Shape:
    """Return a shape whose unions are closed, those inside of it too."""
    match shape:
        case ListOf(item):
            return ListOf(closed(item))
        case MapOf(value):
            return MapOf(closed(value))
        case TupleOf(items):
            return TupleOf(tuple(map(closed, items)))
        case UnionOf(members):
            return closed_union(map(closed, members))
    return shape


def or_anything(shapes: Iterable[Shape]) -> Shape:
    """Return the shape that is preferably one of these, and else anything."""
    known = members_of(union(*shapes))
    return ANYTHING if ANYTHING in known else UnionOf((*known, ANYTHING))


def members_of(shape: Shape) -> tuple[Shape, ...]:
    """Return the members of a union; any other shape is its own only member."""
    return shape.members if isinstance(shape, UnionOf) else (shape,)


def nullable(shape: Shape) -> Shape:
    """Let a shape be null as well."""
    return union(shape, NULL)


def parts(shape: Shape) -> Iterator[Shape]:
    """Yield a shape and every shape in it."""
    yield shape
    match shape:
        case ListOf(item) | MapOf(item) | JsonText(item):
            yield from parts(item)
        case TupleOf(members) | UnionOf(members):
            for member in members:
                yield from parts(member)
        case Anything() | Null() | Scalar() | TagOf() | Ref():
            return
        case _:
            assert_never(shape)


def references(shape: Shape) -> Iterator[str]:
    """Yield the pointers of the models in a shape, in their order."""
    match shape:
        case Ref(pointer):
            yield pointer
        case ListOf(item) | MapOf(item) | JsonText(item):
            yield from references(item)
        case TupleOf(members) | UnionOf(members):
            for member in members:
                yield from references(member)
        case Anything() | Null() | Scalar() | TagOf():
            return
        case _:
            assert_never(shape)


def holds_bytes(shape: Shape, form: str = "binary") -> bool:
    """Tell whether a shape is a string of raw bytes, or of Base64, or a list of such."""
    bytes_ = Scalar("string", form)
    members = shape.members if isinstance(shape, UnionOf) else (shape,)
    return any(member in (bytes_, ListOf(bytes_)) for member in members)
