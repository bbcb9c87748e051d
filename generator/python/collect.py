"""Decides which models there are: every schema that deserves a name gets one from where it stands.

Objects with properties become classes; enumerations, discriminated unions and other named schemas
become type aliases. `allOf` is merged, so that no class inherits fields it would have to change; what
refers to a base with a discriminator refers to its family, the children included.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from generator.api.model import Api, Discriminator, Schema
from generator.api.reader import unescape
from generator.errors import Diagnostic
from generator.python.beside_unions import variants_with_own
from generator.python.enum_values import beside, nameable
from generator.python.families import Families, Family, first_of_each, typed_key
from generator.python.merge import Merged, Merger, only_object
from generator.python.models import Field, Model, ModelKind, Tag, without_itself
from generator.python.names import pascal, valid
from generator.python.plain_shapes import extra, typed, untyped
from generator.python.shapes import (
    ANYTHING,
    NULL,
    JsonText,
    ListOf,
    MapOf,
    Null,
    Ref,
    Scalar,
    Shape,
    TupleOf,
    UnionOf,
    members_of,
    nullable,
    parts,
    references,
    tag_of,
    union,
)
from generator.python.stems import Stem, stem_of
from generator.python.tagging import closed, needs_unknown, unknown_variant
from generator.python.variants import variant_stems

_BLANK = tag_of([""])
_DEEPEST = 30
"""Components that may wait for each other's models; a call has to end somewhere."""
_SUFFIXES: dict[ModelKind, str] = {
    "class": "Object",
    "enum": "Enum",
    "tagged": "Union",
    "family": "Union",
    "alias": "Alias",
}


class ModelPlanner:
    """Walks the schemas of an API from the outside in and collects the models."""

    def __init__(self, api: Api, operations: Mapping[str, str]) -> None:
        """Take the named components in; `operations` are the operations' names, by pointer."""
        self.api = api
        self._operations = operations
        self.models: dict[str, Model] = {}
        self._shapes: dict[str, Shape] = {}
        self._undecided: set[str] = set()
        self._root = ""
        self._nesting = 0
        self._merger = Merger(api.nodes)
        self._families = Families(api, self._merger)
        self._stems = {
            schema.pointer: Stem(valid(pascal(name), "Model")) for name, schema in api.schemas
        }
        for _, schema in api.schemas:
            for base in self._merger.bases(schema):
                self._component(base)
            self.named(schema, self._stems[schema.pointer])

    def _component(self, pointer: str) -> None:
        """Give a component its model, and what stands in it its own, before others come to these."""
        is_known = pointer in self._shapes or pointer in self._undecided
        if pointer not in self._stems or is_known or self._nesting > _DEEPEST:
            return
        root = self._root
        self._nesting += 1
        self.named(self.api.nodes[pointer], self._stems[pointer])
        self._nesting -= 1
        self._root = root

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
        is_plain = not any(isinstance(each, Ref | TupleOf | JsonText) for each in parts(shape))
        if schema.pointer in self.models or is_plain:
            return shape
        if isinstance(members_of(shape)[0], Ref) and shape == nullable(members_of(shape)[0]):
            return shape
        if isinstance(shape, ListOf | MapOf | TupleOf | JsonText | UnionOf):
            self._add(schema, stem, "alias", shape=shape)
            return Ref(schema.pointer)
        return shape

    def argument_shape(self, schema: Schema, stem: Stem) -> Shape:
        """Return the shape of a parameter, written out where it stands."""
        self._root = schema.pointer
        return self._shape(schema, stem)

    def complete(self) -> tuple[Model, ...]:
        """Return all models, those included that only a reference points to, and all families."""
        for pointer in self._stems:
            self._reference(pointer)
        pending = True
        while pending:
            pending = False
            wanted = [pointer for model in self.models.values() for pointer in model.references()]
            for pointer in (*wanted, *self._loose):
                if pointer not in self.models:
                    self.named(self.api.nodes[pointer], stem_of(pointer, self._operations))
                    pending = True
        models = {key: without_itself(model, self.models) for key, model in self.models.items()}
        kept = {schema.reference for schema in self.api.nodes.values()} | self._stems.keys()
        return tuple(closed(models, self._constants, kept.__contains__).values())

    def _constants(self, pointer: str, name: str) -> tuple[Tag, ...]:
        return self._families.constants(pointer, name) if pointer in self.api.nodes else ()

    def diagnostics(self) -> Iterator[Diagnostic]:
        """Yield what the schemas say and cannot be kept."""
        yield from self._merger.diagnostics()

    @property
    def _loose(self) -> Iterable[str]:
        return [p for shape in self._shapes.values() for p in references(shape)]

    def _shape(self, schema: Schema, stem: Stem) -> Shape:
        known = self._shapes.get(schema.pointer)
        if known is None:
            if schema.pointer in self._undecided:  # it holds itself, and gets a name so that it can
                return Ref(schema.pointer) if schema.pointer in self.api.nodes else ANYTHING
            self._undecided.add(schema.pointer)
            known = self._decide(schema, stem)
            self._undecided.discard(schema.pointer)
            self._shapes[schema.pointer] = known
        return known

    def _decide(self, schema: Schema, stem: Stem) -> Shape:
        alone = self._merger.only_reference(schema)
        if alone is not None and not self._families.is_bare_child(schema):
            target = self.api.nodes[alone]
            shape: Shape = self._reference(alone)
            return nullable(shape) if schema.nullable or self._leaves_null_out(target) else shape
        merged = self._merger.merge(schema)
        variants = variants_with_own(schema, self._merger) if merged.is_object else ()
        shape = self._whole_union(merged, variants, stem) or self._undecorated(merged, stem)
        return nullable(shape) if merged.nullable and not _is_alias_of_null(shape) else shape

    def _reference(self, pointer: str) -> Ref:
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
        return self._reference(child).pointer

    def _leaves_null_out(self, target: Schema) -> bool:
        """Tell whether a schema may be null, and its model does not say so: only plain aliases do."""
        merged = self._merger.merge(target)
        if merged.enum or merged.is_object:
            return merged.nullable
        nullables = (self._merger.merge(variant).nullable for variant in merged.variants)
        if not merged.variants or not (merged.nullable or any(nullables)):
            return False
        self._component(target.pointer)  # whether its variants share a tag shows when it is decided
        known = self._shapes.get(target.pointer)
        if known is None:
            return merged.discriminator is not None
        return NULL in members_of(known) and self._is_named(target.pointer)

    def _is_named(self, pointer: str) -> bool:
        return pointer in self.models and self.models[pointer].kind != "alias"

    def _undecorated(self, merged: Merged, stem: Stem) -> Shape:
        if merged.enum or (merged.enum is not None and merged.nullable):
            return self._enum(merged, stem)
        if merged.is_object and len(merged.types) > 1:
            others = (
                typed(merged, name, stem, self._shape) for name in merged.types if name != "object"
            )
            return union(self._class(only_object(merged), stem), *others)
        if merged.is_object:
            return self._class(merged, stem)
        if merged.variants:
            return self._union(merged, stem)
        shapes = [typed(merged, name, stem, self._shape) for name in merged.types]
        if shapes:
            return union(*shapes)
        return untyped(merged, stem, self._shape)

    def _enum(self, merged: Merged, stem: Stem) -> Shape:
        if not merged.enum:
            return NULL
        values, plain = nameable(merged.enum)
        plain = union(plain, *self._beside_values(merged, stem))
        if not values or all(isinstance(value, bool) for value in values):
            return plain
        self._add(merged.schema, stem, "enum", shape=plain, values=values)
        return Ref(merged.schema.pointer)

    def _beside_values(self, merged: Merged, stem: Stem) -> Iterator[Shape]:
        """Yield the types of an enumeration of which no value has them; no models, which come later."""
        loose: dict[str, Shape] = {"array": ListOf(ANYTHING), "object": MapOf(ANYTHING)}
        for name in merged.types if merged.has_misfits else ():
            yield loose.get(name) or typed(merged, name, stem, self._shape)

    def _union(self, merged: Merged, stem: Stem) -> Shape:
        stems = variant_stems(merged.variants, stem, self._merger)
        enums = [each for each in merged.variants if self._is_inline_enum(each)]
        shapes = [
            _BLANK
            if self._is_blank(variant)
            else self._shape(variant, stems.get(variant.pointer, stem))
            for variant in merged.variants
            if variant not in enums
        ]
        if enums and all(isinstance(shape, Scalar | Null) for shape in shapes):
            return self._enum_or_scalar(merged, enums, shapes, stem)
        for member in shapes:
            if isinstance(member, Ref) and member.pointer not in self._undecided:
                self._component(member.pointer)
        shape = union(*shapes, *self._joined_enums(enums, stem))
        discriminator = merged.discriminator or self._implied_discriminator(shapes)
        if not isinstance(shape, UnionOf):
            return shape
        if discriminator is None:
            return self._fitted(merged, stem, shape)
        tags = first_of_each(
            self._tags(discriminator, shape, shapes, is_implied=merged.discriminator is None)
        )
        if not tags:
            return shape
        shape = union(*self._opened(shape, discriminator.property_name))
        is_null = NULL in members_of(shape)
        members = [member for member in members_of(shape) if member != NULL]
        self._add_tagged(merged, stem, discriminator.property_name, members, tags)
        return nullable(Ref(merged.schema.pointer)) if is_null else Ref(merged.schema.pointer)

    def _whole_union(
        self, merged: Merged, variants: Sequence[tuple[Schema, str]], stem: Stem
    ) -> Shape | None:
        """Return the union of variants that have properties in common, None where there are none."""
        if merged.discriminator is None or not variants:
            return None
        members = [
            self._shape(variant, stem.child(unescape(pointer.rsplit("/", 1)[1])))
            for variant, pointer in variants
        ]
        ends = {end: variant.pointer for variant, end in variants}
        mapping = self._families.mapped(merged.discriminator)
        tags = [(tag, ends[end]) for tag, end in mapping if end in ends]
        known = {pointer for _, pointer in tags}
        loose = [end for end in ends if ends[end] not in known]
        tags += [(t, ends[p]) for t, p in self._families.tags(merged.discriminator, loose)]
        self._add_tagged(
            merged, stem, merged.discriminator.property_name, members, first_of_each(tags)
        )
        return Ref(merged.schema.pointer)

    def _fitted(self, merged: Merged, stem: Stem, shape: UnionOf) -> Shape:
        """Return a union without a discriminator; one of classes that enumerations tell apart has a name."""
        members = [member for member in shape.members if member != NULL]
        objects = [p for p in references(shape) if p in self.api.nodes and Ref(p) in members]
        if not self._families.differ(objects):
            return shape
        self._add(merged.schema, stem, "tagged", shape=union(*members))
        known: Shape = Ref(merged.schema.pointer)
        return nullable(known) if NULL in shape.members else known

    def _add_tagged(
        self,
        merged: Merged,
        stem: Stem,
        tag: str,
        members: Sequence[Shape],
        tags: tuple[tuple[Tag, str], ...],
    ) -> None:
        """Add a union with a discriminator, and the class of the values that have none of its tags."""
        pointer = merged.schema.pointer
        self._add(merged.schema, stem, "tagged", shape=union(*members), tag=tag, tags=tags)
        own = (each for each in references(union(*members)) if self._constants(each, tag))
        if needs_unknown(members, (*(target for _, target in tags), *own)):
            unknown = unknown_variant(self.models[pointer], tag)
            self.models[unknown.pointer] = unknown
            shape = union(*members, Ref(unknown.pointer))
            self.models[pointer] = replace(
                self.models[pointer], shape=shape, unknown=unknown.pointer
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
        if not names and all(each.pointer in self.api.nodes for each in references):
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
        self, merged: Merged, enums: Sequence[Schema], others: Sequence[Shape], stem: Stem
    ) -> Shape:
        """Return one open enumeration for a union of enumerations and plain types."""
        values, plain = self._values_of(enums, stem)
        shape = beside(plain, others)
        if values:
            members = [member for member in members_of(shape) if member != NULL]
            self._add(merged.schema, stem, "enum", shape=union(*members), values=values)
            named: Shape = Ref(merged.schema.pointer)
            shape = nullable(named) if NULL in members_of(shape) else named
        return nullable(shape) if any(self._merger.merge(e).nullable for e in enums) else shape

    def _joined_enums(self, enums: Sequence[Schema], stem: Stem) -> Iterator[Shape]:
        """Yield one enumeration for those among a union's variants; a single value needs no name."""
        values, plain = self._values_of(enums, stem)
        if any(self._merger.merge(each).nullable for each in enums):
            yield NULL
        if len(values) < 2:
            yield from (tag_of([value]) for value in values if isinstance(value, str))
            yield from () if values == ("",) else (plain,)
            return
        self._add(enums[0], stem.child("Value"), "enum", shape=plain, values=values)
        yield Ref(enums[0].pointer)

    def _values_of(self, enums: Sequence[Schema], stem: Stem) -> tuple[tuple[Any, ...], Shape]:
        """Return the values of several enumerations, and their plain types."""
        merged = [self._merger.merge(each) for each in enums]
        values, plain = nameable([value for each in merged for value in each.enum or ()])
        for each in merged:
            plain = union(plain, *self._beside_values(each, stem))
        return values, plain

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
        end = self._families.end(member.pointer) if member.pointer in self.api.nodes else ""
        if end not in ("", member.pointer) and self._families.of(end) is not None:
            return self.models[self._reference(end).pointer]
        return self.models.get(end or member.pointer)

    def _tags(
        self,
        discriminator: Discriminator,
        shape: Shape,
        variants: Sequence[Shape],
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
        yield from self._leaves(mapping, name)
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
        pointers = [p for p in (*pointers, *families) if p not in known and p in self.api.nodes]
        if is_implied:
            pointers = [p for p in pointers if name in self._properties(p)]
        for tag, pointer in self._families.tags(discriminator, pointers):
            yield tag, families.get(pointer, pointer)

    def _properties(self, pointer: str) -> Collection[str]:
        return self._merger.merge(self.api.nodes[pointer]).properties

    def _leaves(self, tags: Iterable[tuple[Tag, str]], name: str) -> Iterator[tuple[Tag, str]]:
        """Yield tags with what they choose in the end: a union or family goes on by its own tags."""
        for tag, pointer in tags:
            self._component(pointer)
            model = self._opening(Ref(pointer))
            if model is None or model.kind not in ("tagged", "family"):
                yield tag, pointer
            elif model.tag != name:
                yield tag, model.pointer
            else:
                inner = [each for each in model.tags if typed_key(each[0]) == typed_key(tag)]
                yield from inner or ([(tag, pointer)] if model.kind == "family" else [])

    def _class(self, merged: Merged, stem: Stem) -> Shape:
        pointer = merged.schema.pointer
        self._shapes[pointer] = Ref(pointer)
        self._add(merged.schema, stem, "class")
        for schema in merged.properties.values():
            # What is inherited is called after where it stands, whoever comes first.
            self._component("/".join(schema.pointer.split("/")[:4]))
        fields = tuple(
            Field(
                name=name,
                shape=self._shape(schema, stem.child(name)),
                schema=self._merger.annotated(schema),
                required=name in merged.required,
            )
            for name, schema in merged.properties.items()
        )
        model = self.models[pointer]
        more = extra(merged, stem, self._shape)
        self.models[pointer] = replace(model, fields=fields, extra=more, schema=merged.schema)
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
            is_derived=schema.pointer not in self.api.nodes or "/$ref/" in schema.pointer,
            **details,
        )


def _is_alias_of_null(shape: Shape) -> bool:
    return shape in (ANYTHING, NULL)
