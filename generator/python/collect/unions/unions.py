"""Decides what unions become: named ones with tags, enumerations, and plain ones.

The planner of models decides what the variants are, and keeps the models that a union adds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Protocol

from generator.api.model import Discriminator, Schema
from generator.api.reader import unescape
from generator.python.collect.merging.merge import Merged, Merger
from generator.python.collect.models import Model, ModelKind, Tag
from generator.python.collect.places import Place
from generator.python.collect.plain_shapes import beside_values
from generator.python.collect.unions.enum_values import beside, nameable, unnamed
from generator.python.collect.unions.families import Families, first_of_each, typed_key
from generator.python.collect.unions.order import free_last
from generator.python.collect.unions.tags import needs_unknown, unknown_variant
from generator.python.collect.unions.variants import variant_places
from generator.python.types.shapes import (
    NULL,
    Null,
    Ref,
    Scalar,
    Shape,
    UnionOf,
    members_of,
    nullable,
    references,
    tag_of,
    union,
)

_BLANK = tag_of([""])


class Planner(Protocol):
    """What a union asks of the planner of models."""

    models: dict[str, Model]
    undecided: set[str]

    def shape(self, schema: Schema, place: Place) -> Shape:
        """Return the shape of a variant."""

    def component(self, pointer: str, place: Place) -> None:
        """Give a component its model now."""

    def reference(self, pointer: str) -> Ref:
        """Refer to a model, or to its family."""

    def constants(self, pointer: str, name: str) -> tuple[Tag, ...]:
        """Return the only values that a property of a schema may be."""

    def add(self, schema: Schema, place: Place, kind: ModelKind, **details: Any) -> None:
        """Add a model."""


class Unions:
    """Gives unions their shapes; adds the models of those that have names."""

    def __init__(
        self,
        planner: Planner,
        merger: Merger,
        families: Families,
    ) -> None:
        """Take in who decides the variants, and what is known of all schemas."""
        self._planner = planner
        self._merger = merger
        self._families = families

    def shape(self, merged: Merged, place: Place) -> Shape:
        """Return the shape of a schema with variants."""
        places = variant_places(merged.variants, place, self._merger)
        enums = [each for each in merged.variants if self._is_inline_enum(each)]
        shapes = [
            _BLANK
            if self._is_blank(variant)
            else self._planner.shape(variant, places.get(variant.pointer, place))
            for variant in merged.variants
            if variant not in enums
        ]
        if enums and all(isinstance(shape, Scalar | Null) for shape in shapes):
            return self._enum_or_scalar(merged, enums, shapes, place)
        for member in shapes:
            if isinstance(member, Ref) and member.pointer not in self._planner.undecided:
                self._planner.component(member.pointer, place)
        shapes = free_last(shapes, self._planner.models)
        shape = union(*shapes, *self._joined_enums(enums, shapes, place))
        discriminator = merged.discriminator or self._implied_discriminator(shapes)
        if not isinstance(shape, UnionOf):
            return shape
        if discriminator is None:
            return self._fitted(merged, place, shape)
        tags = first_of_each(
            self._tags(discriminator, shape, shapes, place, is_implied=merged.discriminator is None)
        )
        if not tags:
            return shape
        shape = union(*self._opened(shape, discriminator.property_name))
        is_null = NULL in members_of(shape)
        members = [member for member in members_of(shape) if member != NULL]
        self._add_tagged(merged, place, discriminator.property_name, members, tags)
        return nullable(Ref(merged.schema.pointer)) if is_null else Ref(merged.schema.pointer)

    def whole(
        self, merged: Merged, variants: Sequence[tuple[Schema, str]], place: Place
    ) -> Shape | None:
        """Return the union of variants that have properties in common, None where there are none."""
        if merged.discriminator is None or not variants:
            return None
        members = [
            self._planner.shape(variant, place.child(unescape(pointer.rsplit("/", 1)[1])))
            for variant, pointer in variants
        ]
        ends = {end: variant.pointer for variant, end in variants}
        mapping = self._families.mapped(merged.discriminator)
        tags = [(tag, ends[end]) for tag, end in mapping if end in ends]
        known = {pointer for _, pointer in tags}
        loose = [end for end in ends if ends[end] not in known]
        tags += [(t, ends[p]) for t, p in self._families.tags(merged.discriminator, loose)]
        self._add_tagged(
            merged, place, merged.discriminator.property_name, members, first_of_each(tags)
        )
        return Ref(merged.schema.pointer)

    def _fitted(self, merged: Merged, place: Place, shape: UnionOf) -> Shape:
        """Return a union without a discriminator; one of classes that enumerations tell apart has a name."""
        members = [member for member in shape.members if member != NULL]
        objects = [p for p in references(shape) if self._merger.find(p) and Ref(p) in members]
        if not self._families.differ(objects):
            return shape
        self._planner.add(merged.schema, place, "tagged", shape=union(*members))
        known: Shape = Ref(merged.schema.pointer)
        return nullable(known) if NULL in shape.members else known

    def _add_tagged(
        self,
        merged: Merged,
        place: Place,
        tag: str,
        members: Sequence[Shape],
        tags: tuple[tuple[Tag, str], ...],
    ) -> None:
        """Add a union with a discriminator, and the class of the values that have none of its tags."""
        pointer = merged.schema.pointer
        self._planner.add(merged.schema, place, "tagged", shape=union(*members), tag=tag, tags=tags)
        own = (each for each in references(union(*members)) if self._planner.constants(each, tag))
        if needs_unknown(members, (*(target for _, target in tags), *own)):
            unknown = unknown_variant(self._planner.models[pointer], tag)
            self._planner.models[unknown.pointer] = unknown
            shape = union(*members, Ref(unknown.pointer))
            self._planner.models[pointer] = replace(
                self._planner.models[pointer], shape=shape, unknown=unknown.pointer
            )

    def _implied_discriminator(self, variants: Sequence[Shape]) -> Discriminator | None:
        """Return what tells several objects apart although the document does not call it so.

        That is the discriminator of the only family among them, or a property of which each has
        values of its own.
        """
        references = [each for each in variants if isinstance(each, Ref)]
        models = [self._opening(each) for each in references]
        names = {model.tag for model in models if model is not None and model.kind == "family"}
        if len(references) < 2 or len(names) > 1:
            return None
        if not names and all(self._merger.find(each.pointer) for each in references):
            names.add(self._families.shared_tag([each.pointer for each in references]))
        name = "".join(names)
        return Discriminator(property_name=name) if name else None

    def _is_blank(self, variant: Schema) -> bool:
        """Tell a variant that only says "or an empty text", also as a component."""
        return self._merger.merge(self._merger.resolved(variant)).enum == ("",)

    def _is_inline_enum(self, variant: Schema) -> bool:
        merged = self._merger.merge(variant)
        return bool(merged.enum) and self._merger.only_reference(variant) is None

    def _enum_or_scalar(
        self, merged: Merged, enums: Sequence[Schema], others: Sequence[Shape], place: Place
    ) -> Shape:
        """Return one open enumeration for a union of enumerations and plain types."""
        values, plain, more = self._values_of(enums, place)
        shape = beside(plain, others)
        if values:
            members = [member for member in members_of(shape) if member != NULL]
            more = (*more, *(other for other in others if other != NULL))
            self._planner.add(
                merged.schema, place, "enum", shape=union(*members), values=values, beside=more
            )
            named: Shape = Ref(merged.schema.pointer)
            shape = nullable(named) if NULL in members_of(shape) else named
        return nullable(shape) if any(self._merger.merge(e).nullable for e in enums) else shape

    def _joined_enums(
        self, enums: Sequence[Schema], others: Sequence[Shape], place: Place
    ) -> Iterator[Shape]:
        """Yield one enumeration for those among a union's variants; a single value needs no name."""
        values, plain, more = self._values_of(enums, place)
        if any(self._merger.merge(each).nullable for each in enums):
            yield NULL
        if len(values) < 2:
            is_blank = values == ("",)
            is_only = not is_blank and not more and plain not in members_of(union(*others))
            yield from (
                tag_of([value], has_plain=is_only) for value in values if isinstance(value, str)
            )
            yield from () if is_blank else (plain,)
            return
        self._planner.add(
            enums[0], place.child("Value"), "enum", shape=plain, values=values, beside=more
        )
        yield Ref(enums[0].pointer)

    def _values_of(
        self, enums: Sequence[Schema], place: Place
    ) -> tuple[tuple[Any, ...], Shape, tuple[Shape, ...]]:
        """Return the values of several enumerations, their plain types, and what is allowed beside the values."""
        merged = [self._merger.merge(each) for each in enums]
        found = [value for each in merged for value in each.enum or ()]
        values, plain = nameable(found)
        others = [
            shape for each in merged for shape in beside_values(each, place, self._planner.shape)
        ]
        return values, union(plain, *others), (*unnamed(found, values), *others)

    def _opened(self, shape: Shape, tag: str) -> Iterator[Shape]:
        """Yield the members: of unions and families with the same tag what is in them."""
        for member in members_of(shape):
            model = self._opening(member)
            if model is None or model.tag != tag:
                yield member
            elif model.kind == "family":
                yield model.shape
                yield from (Ref(pointer) for pointer in model.children)
            else:
                unknown = Ref(model.unknown)
                yield from (each for each in members_of(model.shape) if each != unknown)

    def _opening(self, member: Shape) -> Model | None:
        """Return the model of a variant; that of the union or family where it is another name for one."""
        if not isinstance(member, Ref):
            return None
        end = self._families.end(member.pointer) if self._merger.find(member.pointer) else ""
        if end not in ("", member.pointer) and self._families.of(end) is not None:
            return self._planner.models[self._planner.reference(end).pointer]
        return self._planner.models.get(end or member.pointer)

    def _tags(
        self,
        discriminator: Discriminator,
        shape: Shape,
        variants: Sequence[Shape],
        place: Place,
        *,
        is_implied: bool,
    ) -> Iterator[tuple[Tag, str]]:
        """Yield tag and pointer of every variant.

        The tags are the mapping's, then those of unions and families among the variants, then what the
        variants themselves tell. Where the document names no discriminator, a variant without that
        property has no tag.
        """
        name = discriminator.property_name
        mapping = [*self._families.mapped(discriminator)]
        yield from self._leaves(mapping, name, place)
        known = {pointer for _, pointer in mapping}
        families: dict[str, str] = {}
        for member in (*variants, *members_of(shape)):
            model = self._opening(member)
            if model is not None and model.tag == name:
                known.update((model.pointer, *(pointer for _, pointer in model.tags)))
                yield from model.tags
            elif model is not None and model.kind == "family" and isinstance(model.shape, Ref):
                families[model.shape.pointer] = model.pointer
        pointers = [member.pointer for member in members_of(shape) if isinstance(member, Ref)]
        pointers = [p for p in (*pointers, *families) if p not in known and self._merger.find(p)]
        if is_implied:
            pointers = [p for p in pointers if name in self._properties(p)]
        for tag, pointer in self._families.tags(discriminator, pointers):
            yield tag, families.get(pointer, pointer)

    def _properties(self, pointer: str) -> Collection[str]:
        schema = self._merger.find(pointer)
        return self._merger.merge(schema).properties if schema is not None else ()

    def _leaves(
        self, tags: Iterable[tuple[Tag, str]], name: str, place: Place
    ) -> Iterator[tuple[Tag, str]]:
        """Yield tags with what they choose in the end: a union or family goes on by its own tags."""
        for tag, pointer in tags:
            self._planner.component(pointer, place)
            model = self._opening(Ref(pointer))
            if model is None or model.kind not in ("tagged", "family"):
                yield tag, pointer
            elif model.tag != name:
                yield tag, model.pointer
            else:
                inner = [each for each in model.tags if typed_key(each[0]) == typed_key(tag)]
                yield from inner or ([(tag, pointer)] if model.kind == "family" else [])
