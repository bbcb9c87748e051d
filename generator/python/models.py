"""Decides which models there are: every schema that deserves a name gets one from where it stands.

Objects with properties become classes; enumerations, discriminated unions and other named schemas
become type aliases. `allOf` is merged, so that no class inherits fields it would have to change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

from generator.api.model import ABSENT, Api, Schema
from generator.python.merge import Merged, Merger
from generator.python.names import pascal, valid, words
from generator.python.shapes import (
    ANYTHING,
    NULL,
    ListOf,
    MapOf,
    Ref,
    Scalar,
    Shape,
    TupleOf,
    UnionOf,
    nullable,
    references,
    union,
)
from generator.python.singular import singular

ModelKind = Literal["class", "enum", "tagged", "alias"]


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
    """What an alias stands for; the plain types of an enumeration."""
    fields: tuple[Field, ...] = ()
    extra: Shape | None = None
    """The shape of further properties, where the document gives one."""
    values: tuple[Any, ...] = ()
    tag: str = ""
    tags: tuple[tuple[str, str], ...] = ()

    def references(self) -> Iterator[str]:
        """Yield the pointers of the models that this one mentions."""
        yield from references(self.shape)
        for item in self.fields:
            yield from references(item.shape)
        if self.extra is not None:
            yield from references(self.extra)


class ModelPlanner:
    """Walks the schemas of an API from the outside in and collects the models."""

    def __init__(self, api: Api) -> None:
        """Take the named components in."""
        self.api = api
        self.models: dict[str, Model] = {}
        self._shapes: dict[str, Shape] = {}
        self._root = ""
        self._merger = Merger(api.nodes)
        self._components = {schema.pointer for _, schema in api.schemas}
        for name, schema in api.schemas:
            self.named(schema, valid(pascal(name), "Model"))

    def named(self, schema: Schema, stem: str) -> None:
        """Give a schema a model of its own, whatever it is."""
        self._root = schema.pointer
        shape = self._shape(schema, stem)
        if schema.pointer not in self.models:
            self._add(schema, stem, "alias", shape=shape)

    def root_shape(self, schema: Schema, stem: str) -> Shape:
        """Return the shape of a schema that stands in an operation.

        Everything but references and scalars gets a name, so that signatures stay short.
        """
        self._root = schema.pointer
        shape = self._shape(schema, stem)
        if isinstance(shape, ListOf | MapOf | TupleOf | UnionOf) and any(references(shape)):
            if schema.pointer not in self.models:
                self._add(schema, stem, "alias", shape=shape)
            return Ref(schema.pointer)
        return shape

    def argument_shape(self, schema: Schema, stem: str) -> Shape:
        """Return the shape of a parameter, written out where it stands."""
        self._root = schema.pointer
        return self._shape(schema, stem)

    def complete(self) -> tuple[Model, ...]:
        """Return all models, those included that only a reference points to."""
        pending = True
        while pending:
            pending = False
            wanted = [pointer for model in self.models.values() for pointer in model.references()]
            for pointer in (*wanted, *self._loose):
                if pointer not in self.models:
                    self.named(self.api.nodes[pointer], _stem_of_pointer(pointer))
                    pending = True
        return tuple(self.models.values())

    @property
    def _loose(self) -> Iterable[str]:
        return [p for shape in self._shapes.values() for p in references(shape)]

    def _shape(self, schema: Schema, stem: str) -> Shape:
        known = self._shapes.get(schema.pointer)
        if known is None:
            known = self._decide(schema, stem)
            self._shapes[schema.pointer] = known
        return known

    def _decide(self, schema: Schema, stem: str) -> Shape:
        alone = self._merger.only_reference(schema)
        if alone is not None:
            target = self.api.nodes[alone]
            shape: Shape = Ref(alone)
            return nullable(shape) if schema.nullable or self._is_null_class(target) else shape
        merged = self._merger.merge(schema)
        shape = self._undecorated(merged, stem)
        return nullable(shape) if merged.nullable and not _is_alias_of_null(shape) else shape

    def _is_null_class(self, target: Schema) -> bool:
        """Tell whether a reference stands for a class that may be null: a class cannot say so."""
        merged = self._merger.merge(target)
        return merged.nullable and merged.is_object

    def _undecorated(self, merged: Merged, stem: str) -> Shape:
        if merged.enum is not None:
            return self._enum(merged, stem)
        if merged.is_object:
            return self._class(merged, stem)
        if merged.variants:
            return self._union(merged, stem)
        shapes = [self._typed(merged, name, stem) for name in merged.types]
        if shapes:
            return union(*shapes)
        return self._untyped(merged, stem)

    def _typed(self, merged: Merged, name: str, stem: str) -> Shape:
        if name == "array":
            return self._array(merged, stem)
        if name == "object":
            return self._map(merged, stem)
        return Scalar(name, merged.format if name != "boolean" else "")

    def _untyped(self, merged: Merged, stem: str) -> Shape:
        if merged.items is not None or merged.prefix_items:
            return self._array(merged, stem)
        if merged.additional is not None or merged.pattern_properties:
            return self._map(merged, stem)
        return NULL if merged.nullable else ANYTHING

    def _array(self, merged: Merged, stem: str) -> Shape:
        if merged.prefix_items:
            items = [
                self._shape(item, f"{stem}Item{index}")
                for index, item in enumerate(merged.prefix_items, 1)
            ]
            return TupleOf(tuple(items))
        if merged.items is None:
            return ListOf(ANYTHING)
        return ListOf(self._shape(merged.items, singular(stem)))

    def _map(self, merged: Merged, stem: str) -> Shape:
        return MapOf(self._extra(merged, stem) or ANYTHING)

    def _extra(self, merged: Merged, stem: str) -> Shape | None:
        schemas = [schema for _, schema in merged.pattern_properties]
        if isinstance(merged.additional, Schema):
            schemas.append(merged.additional)
        elif merged.additional is True and schemas:
            return ANYTHING
        if not schemas:
            return None
        return union(*(self._shape(schema, f"{stem}Value") for schema in schemas))

    def _enum(self, merged: Merged, stem: str) -> Shape:
        values = tuple(value for value in merged.enum or () if isinstance(value, str | int))
        plain = union(*(_plain(value) for value in merged.enum or ()))
        if not merged.enum:
            return NULL
        if not values or all(isinstance(value, bool) for value in values):
            return plain
        self._add(merged.schema, stem, "enum", shape=plain, values=values)
        return Ref(merged.schema.pointer)

    def _union(self, merged: Merged, stem: str) -> Shape:
        shapes = [
            self._shape(variant, self._variant_stem(variant, stem, index))
            for index, variant in enumerate(merged.variants, 1)
        ]
        shape = union(*shapes)
        discriminator = merged.discriminator
        if discriminator is None or not isinstance(shape, UnionOf):
            return shape
        tags = tuple(self._tags(merged, shape))
        if not tags:
            return shape
        is_null = NULL in shape.members
        members = tuple(member for member in shape.members if member != NULL)
        self._add(
            merged.schema,
            stem,
            "tagged",
            shape=union(*members),
            tag=discriminator.property_name,
            tags=tags,
        )
        return nullable(Ref(merged.schema.pointer)) if is_null else Ref(merged.schema.pointer)

    def _tags(self, merged: Merged, shape: UnionOf) -> Iterator[tuple[str, str]]:
        """Yield tag and pointer of every variant: the mapping's, then the components' own names."""
        assert merged.discriminator is not None
        mapping = [entry for entry in merged.discriminator.mapping if entry[1] in self.api.nodes]
        mapped = {pointer for _, pointer in mapping}
        yield from mapping
        for member in shape.members:
            if not isinstance(member, Ref) or member.pointer in mapped:
                continue
            if member.pointer in self._components:
                yield member.pointer.rsplit("/", 1)[1], member.pointer

    def _variant_stem(self, variant: Schema, stem: str, index: int) -> str:
        title = pascal(variant.title)
        if title and len(words(variant.title)) <= 4:
            return title if title.startswith(stem) else stem + title
        for item in variant.properties:
            if item.schema.enum is not None and len(item.schema.enum) == 1:
                tag = pascal(str(item.schema.enum[0]))
                if tag:
                    return stem + tag
        return f"{stem}Option{index}"

    def _class(self, merged: Merged, stem: str) -> Shape:
        pointer = merged.schema.pointer
        self._shapes[pointer] = Ref(pointer)
        self._add(merged.schema, stem, "class")
        fields = tuple(
            Field(
                name=name,
                shape=self._shape(schema, _property_stem(stem, name)),
                schema=schema,
                required=name in merged.required,
            )
            for name, schema in merged.properties.items()
        )
        model = self.models[pointer]
        extra = self._extra(merged, stem)
        self.models[pointer] = replace(model, fields=fields, extra=extra, schema=merged.schema)
        return Ref(pointer)

    def _add(self, schema: Schema, stem: str, kind: ModelKind, **details: Any) -> None:
        suffix = {"class": "Object", "enum": "Enum", "tagged": "Union", "alias": "Alias"}[kind]
        stem = valid(stem, "Model")
        self.models[schema.pointer] = Model(
            pointer=schema.pointer,
            root=self._root or schema.pointer,
            candidates=(stem, stem + suffix),
            kind=kind,
            schema=schema,
            **details,
        )


def _property_stem(stem: str, name: str) -> str:
    """Join an owner's and a property's name, without saying the words twice that they share."""
    property_name = pascal(name) or "Value"
    owner, own = words(stem), words(property_name)
    for length in range(min(len(owner), len(own) - 1), 0, -1):
        if [w.lower() for w in owner[-length:]] == [w.lower() for w in own[:length]]:
            return stem + "".join(own[length:])
    return stem + property_name


def _stem_of_pointer(pointer: str) -> str:
    steps = [
        step for step in pointer.split("/") if step not in ("components", "schemas", "properties")
    ]
    return valid(pascal(" ".join(steps[-3:])), "Model")


def _plain(value: object) -> Shape:
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


def _is_alias_of_null(shape: Shape) -> bool:
    return shape in (ANYTHING, NULL)


def has_default(schema: Schema) -> bool:
    """Tell whether a document gives a default value."""
    return schema.default is not ABSENT
