"""Models: the schemas that get a Python name, and what the names stand for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from generator.api.model import ABSENT, Schema
from generator.python.types.shapes import (
    ANYTHING,
    ListOf,
    Ref,
    Scalar,
    Shape,
    UnionOf,
    closed,
    members_of,
    references,
    tag_of,
    union,
)

ModelKind = Literal["class", "enum", "tagged", "family", "alias"]
Tag = str | int
"""A value that chooses among several schemas: a text, a whole number or a boolean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A property of a class."""

    name: str
    shape: Shape
    schema: Schema
    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A schema that gets a Python name, and what the name stands for."""

    pointer: str
    root: str
    """Pointer of the outermost schema it stands in: they share a module."""
    candidates: tuple[str, ...]
    kind: ModelKind
    schema: Schema
    shape: Shape = ANYTHING
    """What an alias stands for; the plain types of an enumeration; the base of a family."""
    beside: tuple[Shape, ...] = ()
    """What the document allows beside the values of an enumeration."""
    fields: tuple[Field, ...] = ()
    extra: Shape | None = None
    """The shape of further properties, where the document gives one."""
    values: tuple[Any, ...] = ()
    tag: str = ""
    tags: tuple[tuple[Tag, str], ...] = ()
    unknown: str = ""
    """Pointer of the class of values whose tag no variant of a union has."""
    is_derived: bool = False
    """Whether the document has nothing at that pointer that could be shown for it."""

    @property
    def origin(self) -> str:
        """Return the pointer of what the document says about it, empty where it says nothing."""
        return "" if self.is_derived else self.pointer

    def references(self) -> Iterator[str]:
        """Yield the pointers of the models that this one mentions."""
        yield from self.needs()
        yield from self.children

    def needs(self) -> Iterator[str]:
        """Yield the pointers of the models that must be there before this one: not the children."""
        yield from references(self.shape)
        if self.kind == "tagged":
            yield from (pointer for _, pointer in self.tags)
        for item in self.fields:
            yield from references(item.shape)
        if self.extra is not None:
            yield from references(self.extra)

    @property
    def children(self) -> tuple[str, ...]:
        """Pointers of what a value of a family may be instead of the base, once each."""
        if self.kind != "family":
            return ()
        return tuple(dict.fromkeys(pointer for _, pointer in self.tags))


def resolved(shape: Shape, models: Mapping[str, Model]) -> Model | None:
    """Follow aliases to the model that a reference ends at."""
    seen: set[str] = set()
    while isinstance(shape, Ref) and shape.pointer not in seen:
        seen.add(shape.pointer)
        model = models[shape.pointer]
        if model.kind not in ("alias", "family") or not isinstance(model.shape, Ref):
            return model
        shape = model.shape
    return None


def stands_for(shape: Shape, models: Mapping[str, Model]) -> Shape:
    """Return what an alias stands for in the end; itself for a class, a union or an alias in a circle."""
    seen: set[str] = set()
    while isinstance(shape, Ref) and shape.pointer in models and shape.pointer not in seen:
        seen.add(shape.pointer)
        model = models[shape.pointer]
        if model.kind == "enum":
            return model.shape
        if model.kind != "alias":
            break
        shape = model.shape
    return shape


def without_itself(model: Model, models: Mapping[str, Model]) -> Model:
    """Leave a union out of its own members, be it there through other unions: it adds nothing."""
    if model.kind not in ("alias", "tagged"):
        return model
    members: dict[Shape, None] = {}
    waiting, seen = [model.shape], {model.pointer}
    is_own_member = False
    while waiting:
        shape = waiting.pop(0)
        if isinstance(shape, UnionOf):
            waiting[:0] = shape.members
        elif isinstance(shape, Ref) and models[shape.pointer].kind in ("alias", "tagged"):
            is_own_member = is_own_member or shape.pointer == model.pointer
            if shape.pointer not in seen:
                seen.add(shape.pointer)
                waiting.insert(0, models[shape.pointer].shape)
        else:
            members[shape] = None
    if not is_own_member:
        return model
    tags = tuple(entry for entry in model.tags if entry[1] != model.pointer)
    return replace(model, shape=union(*members) if members else ANYTHING, tags=tags)


def is_closed(model: Model) -> bool:
    """Tell whether an enumeration is closed: whether what stands beside its values leaves wrong ones out."""
    types = {"string" if isinstance(value, str) else "integer" for value in model.values}
    if "integer" in types:
        types.add("number")
    plain = {shape.type for shape in model.beside if isinstance(shape, Scalar)}
    return not plain & types and ANYTHING not in model.beside


def closed_shape(item: Field) -> Shape:
    """Return the shape of a property whose enumerations are closed; a boolean may be a constant, too."""
    values = [value for value in item.schema.enum or () if value is not None]
    if len(values) != 1 or not isinstance(values[0], bool):
        return closed(item.shape)
    boolean = Scalar("boolean")
    return union(*(tag_of(values) if each == boolean else each for each in members_of(item.shape)))


def has_default(schema: Schema) -> bool:
    """Tell whether a document gives a default value."""
    return schema.default is not ABSENT


def unaliased(shape: Shape, models: Mapping[str, Model]) -> Shape:
    """Return a shape with what its names stand for, where that is no model."""
    match shape:
        case Ref(pointer) if models[pointer].kind == "alias":
            inner = models[pointer].shape
            is_plain = isinstance(inner, Scalar) or inner == ListOf(Scalar("string", "date"))
            return inner if is_plain and inner is not None else shape
        case ListOf(item):
            return ListOf(unaliased(item, models))
        case UnionOf(members):
            return UnionOf(tuple(unaliased(member, models) for member in members))
        case _:
            return shape
