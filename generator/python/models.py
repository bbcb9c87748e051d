"""Decides which models there are: every schema that deserves a name gets one from where it stands.

Objects with properties become classes; enumerations, discriminated unions and other named schemas
become type aliases. `allOf` is merged, so that no class inherits fields it would have to change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from generator.api.model import ABSENT, Api, Discriminator, Schema
from generator.api.reader import unescape
from generator.python.merge import Merged, Merger
from generator.python.names import pascal, valid
from generator.python.shapes import (
    ANYTHING,
    NULL,
    ListOf,
    MapOf,
    Null,
    Ref,
    Scalar,
    Shape,
    TupleOf,
    UnionOf,
    nullable,
    references,
    shape_of,
    union,
)
from generator.python.stems import Stem, stem_of
from generator.python.variants import variant_stems

ModelKind = Literal["class", "enum", "tagged", "alias"]
_SUFFIXES = {"class": "Object", "enum": "Enum", "tagged": "Union", "alias": "Alias"}


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

    def __init__(self, api: Api, operations: Mapping[str, str]) -> None:
        """Take the named components in; `operations` are the operations' names, by pointer."""
        self.api = api
        self._operations = operations
        self.models: dict[str, Model] = {}
        self._shapes: dict[str, Shape] = {}
        self._root = ""
        self._merger = Merger(api.nodes)
        self._components = {schema.pointer for _, schema in api.schemas}
        for name, schema in api.schemas:
            self.named(schema, Stem(valid(pascal(name), "Model")))

    def named(self, schema: Schema, stem: Stem) -> None:
        """Give a schema a model of its own, whatever it is."""
        self._root = schema.pointer
        shape = self._shape(schema, stem)
        if schema.pointer not in self.models:
            self._add(schema, stem, "alias", shape=shape)

    def root_shape(self, schema: Schema, stem: Stem) -> Shape:
        """Return the shape of a schema that stands in an operation.

        Everything but references and scalars gets a name, so that signatures stay short.
        """
        self._root = schema.pointer
        shape = self._shape(schema, stem)
        if schema.pointer in self.models or not any(references(shape)):
            return shape
        if isinstance(shape, ListOf | MapOf | TupleOf | UnionOf):
            self._add(schema, stem, "alias", shape=shape)
            return Ref(schema.pointer)
        return shape

    def argument_shape(self, schema: Schema, stem: Stem) -> Shape:
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
                    self.named(self.api.nodes[pointer], stem_of(pointer, self._operations))
                    pending = True
        return tuple(_without_itself(model, self.models) for model in self.models.values())

    @property
    def _loose(self) -> Iterable[str]:
        return [p for shape in self._shapes.values() for p in references(shape)]

    def _shape(self, schema: Schema, stem: Stem) -> Shape:
        known = self._shapes.get(schema.pointer)
        if known is None:
            known = self._decide(schema, stem)
            self._shapes[schema.pointer] = known
        return known

    def _decide(self, schema: Schema, stem: Stem) -> Shape:
        alone = self._merger.only_reference(schema)
        if alone is not None:
            target = self.api.nodes[alone]
            shape: Shape = Ref(alone)
            return nullable(shape) if schema.nullable or self._leaves_null_out(target) else shape
        merged = self._merger.merge(schema)
        shape = self._undecorated(merged, stem)
        return nullable(shape) if merged.nullable and not _is_alias_of_null(shape) else shape

    def _leaves_null_out(self, target: Schema) -> bool:
        """Tell whether a schema may be null, and its model does not say so: only plain aliases do."""
        merged = self._merger.merge(target)
        if merged.enum or merged.is_object:
            return merged.nullable
        if merged.discriminator is None:
            return False
        return merged.nullable or any(
            self._merger.merge(variant).nullable for variant in merged.variants
        )

    def _undecorated(self, merged: Merged, stem: Stem) -> Shape:
        if merged.enum or (merged.enum is not None and merged.nullable):
            return self._enum(merged, stem)
        if merged.is_object:
            return self._class(merged, stem)
        if merged.variants:
            return self._union(merged, stem)
        shapes = [self._typed(merged, name, stem) for name in merged.types]
        if shapes:
            return union(*shapes)
        return self._untyped(merged, stem)

    def _typed(self, merged: Merged, name: str, stem: Stem) -> Shape:
        if name == "array":
            return self._array(merged, stem)
        if name == "object":
            return self._map(merged, stem)
        if name == "null":
            return NULL
        return Scalar(name, merged.format if name != "boolean" else "")

    def _untyped(self, merged: Merged, stem: Stem) -> Shape:
        if merged.items is not None or merged.prefix_items:
            return self._array(merged, stem)
        if merged.additional is not None or merged.pattern_properties:
            return self._map(merged, stem)
        return ANYTHING

    def _array(self, merged: Merged, stem: Stem) -> Shape:
        if merged.prefix_items:
            items = [
                self._shape(item, stem.child(f"Item{index}"))
                for index, item in enumerate(merged.prefix_items, 1)
            ]
            if merged.items is not None and not merged.items.is_never:
                return ListOf(union(*items, self._shape(merged.items, stem.item())))
            return TupleOf(tuple(items))
        if merged.items is None:
            return ListOf(ANYTHING)
        return ListOf(self._shape(merged.items, stem.item()))

    def _map(self, merged: Merged, stem: Stem) -> Shape:
        return MapOf(self._extra(merged, stem) or ANYTHING)

    def _extra(self, merged: Merged, stem: Stem) -> Shape | None:
        schemas = [schema for _, schema in merged.pattern_properties]
        if isinstance(merged.additional, Schema):
            schemas.append(merged.additional)
        elif merged.additional is True and schemas:
            return ANYTHING
        if not schemas:
            return None
        return union(*(self._shape(schema, stem.child("Value")) for schema in schemas))

    def _enum(self, merged: Merged, stem: Stem) -> Shape:
        if not merged.enum:
            return NULL
        values, plain = _members(merged.enum)
        if not values or all(isinstance(value, bool) for value in values):
            return plain
        self._add(merged.schema, stem, "enum", shape=plain, values=values)
        return Ref(merged.schema.pointer)

    def _union(self, merged: Merged, stem: Stem) -> Shape:
        stems = variant_stems(merged.variants, stem, self._merger)
        enums = [each for each in merged.variants if self._is_inline_enum(each)]
        shapes = [
            self._shape(variant, stems.get(variant.pointer, stem))
            for variant in merged.variants
            if variant not in enums
        ]
        shape = union(*shapes, *self._joined_enums(merged, enums, shapes, stem))
        discriminator = merged.discriminator
        if discriminator is None or not isinstance(shape, UnionOf):
            return shape
        tags = dict(reversed([*self._tags(discriminator, shape)]))
        if not tags:
            return shape
        shape = union(*self._opened(shape, discriminator.property_name))
        assert isinstance(shape, UnionOf)
        is_null = NULL in shape.members
        members = tuple(member for member in shape.members if member != NULL)
        self._add(
            merged.schema,
            stem,
            "tagged",
            shape=union(*members),
            tag=discriminator.property_name,
            tags=tuple(reversed(tags.items())),
        )
        return nullable(Ref(merged.schema.pointer)) if is_null else Ref(merged.schema.pointer)

    def _is_inline_enum(self, variant: Schema) -> bool:
        merged = self._merger.merge(variant)
        return bool(merged.enum) and self._merger.only_reference(variant) is None

    def _joined_enums(
        self, merged: Merged, enums: list[Schema], others: list[Shape], stem: Stem
    ) -> Iterator[Shape]:
        """Yield one enumeration for those among a union's variants; a single value needs no name."""
        found = [value for each in enums for value in self._merger.merge(each).enum or ()]
        values, plain = _members(found)
        if any(self._merger.merge(each).nullable for each in enums):
            yield NULL
        is_named = any(not isinstance(other, Scalar | Null) for other in others)
        if len(values) < 2 and (is_named or not values):
            yield plain
            return
        owner = enums[0] if is_named else merged.schema
        self._add(
            owner,
            stem.child("Value") if is_named else stem,
            "enum",
            shape=plain,
            values=values,
        )
        yield Ref(owner.pointer)

    def _opened(self, shape: UnionOf, tag: str) -> Iterator[Shape]:
        """Yield the members, those of unions with the same tag instead of these unions."""
        for member in shape.members:
            model = self.models.get(member.pointer) if isinstance(member, Ref) else None
            is_same = model is not None and model.kind == "tagged" and model.tag == tag
            yield model.shape if model is not None and is_same else member

    def _tags(self, discriminator: Discriminator, shape: UnionOf) -> Iterator[tuple[str, str]]:
        """Yield tag and pointer of every variant.

        The tags are the mapping's, then those of a union among the variants, the only values of a
        variant's property, or the name of its component (OpenAPI 3.1.1, 4.8.25).
        """
        mapping = [entry for entry in discriminator.mapping if entry[1] in self.api.nodes]
        mapped = {pointer for _, pointer in mapping}
        yield from mapping
        for member in shape.members:
            if not isinstance(member, Ref) or member.pointer in mapped:
                continue
            known = self.models.get(member.pointer)
            constants = self._constants(member.pointer, discriminator.property_name)
            if known is not None and known.tag == discriminator.property_name:
                yield from known.tags
            elif constants:
                yield from ((value, member.pointer) for value in constants)
            elif member.pointer in self._components:
                yield unescape(member.pointer.rsplit("/", 1)[1]), member.pointer

    def _constants(self, pointer: str, name: str) -> tuple[str, ...]:
        """Return the only values that a property of a schema may have."""
        schema = self._merger.merge(self.api.nodes[pointer]).properties.get(name)
        values = self._merger.merge(schema).enum if schema is not None else None
        return tuple(value for value in values or () if isinstance(value, str))

    def _class(self, merged: Merged, stem: Stem) -> Shape:
        pointer = merged.schema.pointer
        self._shapes[pointer] = Ref(pointer)
        self._add(merged.schema, stem, "class")
        fields = tuple(
            Field(
                name=name,
                shape=self._shape(schema, stem.child(name)),
                schema=schema,
                required=name in merged.required,
            )
            for name, schema in merged.properties.items()
        )
        model = self.models[pointer]
        extra = self._extra(merged, stem)
        self.models[pointer] = replace(model, fields=fields, extra=extra, schema=merged.schema)
        return Ref(pointer)

    def _add(self, schema: Schema, stem: Stem, kind: ModelKind, **details: Any) -> None:
        suffix = _SUFFIXES[kind]
        if not stem.steps and stem.root.endswith(("Request", "Response")):
            suffix = "Body"
        self.models[schema.pointer] = Model(
            pointer=schema.pointer,
            root=self._root or schema.pointer,
            candidates=stem.names(suffix),
            kind=kind,
            schema=schema,
            **details,
        )


def _members(found: Sequence[Any]) -> tuple[tuple[Any, ...], Shape]:
    """Return the values that an enumeration can name, and their plain types."""
    kinds: tuple[type, ...] = (str, int)
    if any(isinstance(value, float) for value in found):
        kinds = (str, bool)  # 1 is a number like 1.5 then
        found = [float(value) if type(value) is int else value for value in found]
    values = {(type(each), each): each for each in found if isinstance(each, kinds)}
    return tuple(values.values()), union(*(shape_of(value) for value in found))


def _without_itself(model: Model, models: Mapping[str, Model]) -> Model:
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


def _is_alias_of_null(shape: Shape) -> bool:
    return shape in (ANYTHING, NULL)


def has_default(schema: Schema) -> bool:
    """Tell whether a document gives a default value."""
    return schema.default is not ABSENT
