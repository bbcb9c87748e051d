"""Decides which models there are: every schema that deserves a name gets one from where it stands.

Objects with properties become classes; enumerations, discriminated unions and other named schemas
become type aliases. `allOf` is merged, so that no class inherits fields it would have to change; what
refers to a base with a discriminator refers to its family, the children included.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from generator.api.model import Api, Schema
from generator.errors import Diagnostic
from generator.python.collect.merging.merge import Merged, Merger, only_object
from generator.python.collect.models import Field, Model, ModelKind, Tag, without_itself
from generator.python.collect.places import Place
from generator.python.collect.plain_shapes import beside_values, extra, typed, untyped
from generator.python.collect.unions.beside import (
    common_variants,
    variants_with_own,
    with_common_fields,
)
from generator.python.collect.unions.enum_values import nameable, unnamed
from generator.python.collect.unions.families import Families, Family
from generator.python.collect.unions.tags import closed
from generator.python.collect.unions.unions import Unions
from generator.python.names.components import component_names
from generator.python.names.stems import Stem, stem_of
from generator.python.types.shapes import (
    ANYTHING,
    NULL,
    JsonText,
    ListOf,
    MapOf,
    Ref,
    Shape,
    TupleOf,
    UnionOf,
    members_of,
    nullable,
    parts,
    references,
    union,
)

_DEEPEST = 30
"""Components that may wait for each other's models; a call has to end somewhere."""
_SUFFIXES: dict[ModelKind, str] = {
    "class": "Object",
    "enum": "Enum",
    "tagged": "Union",
    "family": "Union",
    "alias": "Alias",
}


_DATES = frozenset({"date", "date-time", "duration", "time"})
"""Formats of strings that Python has a type of date or time for."""


class ModelPlanner:
    """Walks the schemas of an API from the outside in and collects the models.

    A schema is decided once, when its shape is first asked for; its model, if it gets one, is in `models`
    from then on. What is being decided is `undecided`: a schema that holds itself is met again there.
    """

    def __init__(self, api: Api, operations: Mapping[str, str], *, has_dates: bool = True) -> None:
        """Take the named components in; `operations` are the operations' names, by pointer.

        Without dates, what stands for dates and times is text.
        """
        self.api = api
        self._plain_formats = frozenset[str]() if has_dates else _DATES
        self._operations = operations
        self.models: dict[str, Model] = {}
        self._shapes: dict[str, Shape] = {}
        self.undecided: set[str] = set()
        self._merger = Merger(api.nodes)
        self._families = Families(api, self._merger)
        self._with_common: list[str] = []
        self._unions = Unions(self, self._merger, self._families)
        roots = component_names(api.schemas, api.operations)
        self._stems = {pointer: Stem(root) for pointer, root in roots.items()}
        for _, schema in api.schemas:
            place = Place(self._stems[schema.pointer], schema.pointer)
            for base in self._merger.bases(schema):
                self.component(base, place)
            self._build(schema, place)

    def component(self, pointer: str, place: Place) -> None:
        """Build the models of a component, and of the schemas inside it, before any schema that refers to them."""
        is_known = pointer in self._shapes or pointer in self.undecided
        if pointer not in self._stems or is_known or place.depth > _DEEPEST:
            return
        inner = Place(self._stems[pointer], pointer, place.depth + 1)
        self._build(self.api.nodes[pointer], inner)

    def _build(self, schema: Schema, place: Place) -> None:
        """Give a schema a model of its own, whatever it is."""
        shape = self.shape(schema, place)
        if schema.pointer not in self.models:
            self.add(schema, place, "alias", shape=shape)

    def root_shape(self, schema: Schema, stem: Stem) -> Shape:
        """Return the shape of a schema that stands in an operation.

        Everything but references and scalars gets a name, so that signatures stay short.
        """
        place = Place(stem, schema.pointer)
        shape = self.shape(schema, place)
        is_plain = not any(isinstance(each, Ref | TupleOf | JsonText) for each in parts(shape))
        if schema.pointer in self.models or is_plain:
            return shape
        if isinstance(members_of(shape)[0], Ref) and shape == nullable(members_of(shape)[0]):
            return shape
        if isinstance(shape, ListOf | MapOf | TupleOf | JsonText | UnionOf):
            self.add(schema, place, "alias", shape=shape)
            return Ref(schema.pointer)
        return shape

    def argument_shape(self, schema: Schema, stem: Stem) -> Shape:
        """Return the shape of a parameter, written out where it stands."""
        return self.shape(schema, Place(stem, schema.pointer))

    def complete(self) -> tuple[Model, ...]:
        """Return all models, those included that only a reference points to, and all families."""
        for pointer in self._stems:
            self.reference(pointer)
        pending = True
        while pending:
            pending = False
            wanted = [pointer for model in self.models.values() for pointer in model.references()]
            for pointer in (*wanted, *self._loose):
                if pointer not in self.models:
                    stem = stem_of(pointer, self._operations)
                    self._build(self.api.nodes[pointer], Place(stem, pointer))
                    pending = True
        for pointer in self._with_common:
            if pointer in self.models:
                self.models[pointer] = with_common_fields(self.models[pointer], self.models)
        models = {key: without_itself(model, self.models) for key, model in self.models.items()}
        kept = {schema.reference for schema in self.api.nodes.values()} | self._stems.keys()
        return tuple(closed(models, self.constants, kept.__contains__).values())

    def constants(self, pointer: str, name: str) -> tuple[Tag, ...]:
        """Return the only values that a property of a schema may be."""
        is_known = self._merger.find(pointer) is not None
        return self._families.constants(pointer, name) if is_known else ()

    def diagnostics(self) -> Iterator[Diagnostic]:
        """Yield what the schemas say and cannot be kept."""
        yield from self._merger.diagnostics()

    @property
    def _loose(self) -> Iterable[str]:
        return [p for shape in self._shapes.values() for p in references(shape)]

    def shape(self, schema: Schema, place: Place) -> Shape:
        """Return the shape of a schema that stands in another, decided once."""
        known = self._shapes.get(schema.pointer)
        if known is None:
            if schema.pointer in self.undecided:  # it holds itself, and gets a name so that it can
                return Ref(schema.pointer) if schema.pointer in self.api.nodes else ANYTHING
            self.undecided.add(schema.pointer)
            known = self._decide(schema, place)
            self.undecided.discard(schema.pointer)
            self._shapes[schema.pointer] = known
        return known

    def _decide(self, schema: Schema, place: Place) -> Shape:
        alone = self._merger.only_reference(schema)
        if alone is not None and not self._families.is_bare_child(schema):
            target = self.api.nodes[alone]
            shape: Shape = self.reference(alone)
            has_null = any(part.nullable for part in (schema, *schema.all_of))
            is_nullable = has_null or self._leaves_null_out(target, place)
            return nullable(shape) if is_nullable else shape
        merged = self._merger.merge(schema)
        if merged.format in self._plain_formats:
            merged = replace(merged, format="")
        one_of_several = self._object_union(merged, place) if merged.is_object else None
        shape = one_of_several or self._undecorated(merged, place)
        return nullable(shape) if merged.nullable and not _is_alias_of_null(shape) else shape

    def _object_union(self, merged: Merged, place: Place) -> Shape | None:
        """Return the shape of an object that is one of several, None where it is just one."""
        if variants := variants_with_own(merged.schema, self._merger):
            shape = self._unions.whole(merged, variants, place)
        elif alternatives := common_variants(merged, self._merger):
            shape = self._unions.shape(replace(merged, variants=alternatives), place)
        else:
            return None
        self._with_common.append(merged.schema.pointer)
        return shape

    def reference(self, pointer: str) -> Ref:
        """Refer to a model; to its family where it has one."""
        family = self._families.of(pointer)
        if family is None:
            return Ref(pointer)
        if family.pointer not in self.models:
            base = stem_of(pointer, self._operations)
            self.models[family.pointer] = Model(
                pointer=family.pointer,
                root=pointer,
                candidates=replace(base, root=f"Any{base.root}").names(_SUFFIXES["family"]),
                kind="family",
                is_derived=True,
                schema=Schema(pointer=family.pointer),
                shape=Ref(pointer),
                tag=family.property_name,
            )
            tags = tuple((tag, self._inner_family(child, family)) for tag, child in family.tags)
            self.models[family.pointer] = replace(self.models[family.pointer], tags=tags)
        return Ref(family.pointer)

    def _inner_family(self, child: str, family: Family) -> str:
        """Return the pointer of a child; of its own family, where another property goes on."""
        inner = self._families.of(child)
        if inner is None or inner.property_name == family.property_name:
            return child
        return self.reference(child).pointer

    def _leaves_null_out(self, target: Schema, place: Place) -> bool:
        """Tell whether a schema may be null, and its model does not say so: only plain aliases do."""
        merged = self._merger.merge(target)
        if merged.enum or merged.is_object:
            return merged.nullable
        nullables = (self._merger.merge(variant).nullable for variant in merged.variants)
        if not merged.variants or not (merged.nullable or any(nullables)):
            return False
        # Whether its variants share a tag shows when it is decided.
        self.component(target.pointer, place)
        known = self._shapes.get(target.pointer)
        if known is None:
            return merged.discriminator is not None
        return NULL in members_of(known) and self._is_named(target.pointer)

    def _is_named(self, pointer: str) -> bool:
        return pointer in self.models and self.models[pointer].kind != "alias"

    def _undecorated(self, merged: Merged, place: Place) -> Shape:
        if merged.enum or (merged.enum is not None and merged.nullable):
            return self._enum(merged, place)
        if merged.is_object and len(merged.types) > 1:
            others = (
                typed(merged, name, place, self.shape) for name in merged.types if name != "object"
            )
            return union(self._class(only_object(merged), place), *others)
        if merged.is_object:
            return self._class(merged, place)
        if merged.variants:
            return self._unions.shape(merged, place)
        shapes = [typed(merged, name, place, self.shape) for name in merged.types]
        if shapes:
            return union(*shapes)
        return untyped(merged, place, self.shape)

    def _enum(self, merged: Merged, place: Place) -> Shape:
        if not merged.enum:
            return NULL
        values, plain = nameable(merged.enum)
        others = tuple(beside_values(merged, place, self.shape))
        plain = union(plain, *others)
        if not values or all(isinstance(value, bool) for value in values):
            return plain
        self.add(
            merged.schema,
            place,
            "enum",
            shape=plain,
            values=values,
            beside=(*unnamed(merged.enum, values), *others),
        )
        return Ref(merged.schema.pointer)

    def _class(self, merged: Merged, place: Place) -> Shape:
        pointer = merged.schema.pointer
        self._shapes[pointer] = Ref(pointer)
        self.add(merged.schema, place, "class")
        for schema in merged.properties.values():
            # What is inherited is called after where it stands, whoever comes first.
            self.component("/".join(schema.pointer.split("/")[:4]), place)
        fields = tuple(
            Field(
                name=name,
                shape=self.shape(schema, place.child(name)),
                schema=self._merger.annotated(schema),
                required=name in merged.required,
            )
            for name, schema in merged.properties.items()
        )
        model = self.models[pointer]
        more = extra(merged, place, self.shape)
        self.models[pointer] = replace(model, fields=fields, extra=more, schema=merged.schema)
        return Ref(pointer)

    def add(self, schema: Schema, place: Place, kind: ModelKind, **details: Any) -> None:
        """Add a model of a schema that stands in the one being walked."""
        suffix = _SUFFIXES[kind]
        stem = place.stem
        if not stem.steps and stem.root.endswith(("Request", "Response")):
            suffix = "Body"
        self.models[schema.pointer] = Model(
            pointer=schema.pointer,
            root=place.root,
            candidates=stem.names(suffix),
            kind=kind,
            schema=schema,
            is_derived=schema.pointer not in self.api.nodes or "/$ref/" in schema.pointer,
            **details,
        )


def _is_alias_of_null(shape: Shape) -> bool:
    return shape in (ANYTHING, NULL)
