"""Merges `allOf` and what stands beside it into one flat description of an object."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, product
from typing import Any

from generator.api.model import ABSENT, NO_CONTENT, Content, Discriminator, Precision, Schema
from generator.api.reader import escape
from generator.errors import Diagnostic, Location
from generator.python.collect.merging.budget import Budget
from generator.python.collect.merging.enum_types import say_all, say_some, values_of_other_types
from generator.python.collect.merging.inheriting import (
    has_inner,
    inherit,
    product_size,
    requiring,
    tells_of_values,
)
from generator.python.collect.merging.nulls import without_nulls
from generator.python.collect.merging.overlays import (
    any_schema,
    common_types,
    common_values,
    has_structure,
    one_schema,
    parts,
    telling_parts,
)

_TYPED_FORMATS = frozenset({"date-time", "date", "time", "duration", "uuid", "byte", "binary"})
"""Formats that give a text another type."""
MOST_VARIANTS = 64
"""Variants that two unions of one schema may have together; more are not put in pairs."""


@dataclass(slots=True, kw_only=True)
class Merged:
    """A schema with its `allOf` parts taken in. `variants` are its `oneOf` or `anyOf`."""

    schema: Schema
    types: tuple[str, ...] = ()
    format: str = ""
    precision: Precision | None = None
    content: Content = NO_CONTENT
    constraints: dict[str, Any] = field(default_factory=dict)
    nullable: bool = False
    enum: tuple[Any, ...] | None = None
    has_misfits: bool = False
    """Whether no value of the enumeration has one of the types."""
    properties: dict[str, Schema] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    additional: Schema | bool | None = None
    pattern_properties: tuple[tuple[str, Schema], ...] = ()
    items: Schema | None = None
    prefix_items: tuple[Schema, ...] = ()
    unions: tuple[tuple[Schema, ...], ...] = ()
    """Every `oneOf` and `anyOf`; a value is a variant of each."""
    has_typed_union: bool = False
    """Whether a type stands right beside one of them; what contradicts that type is meant all the same."""
    variants: tuple[Schema, ...] = ()
    conditional: tuple[Schema, ...] = ()
    discriminator: Discriminator | None = None

    @property
    def is_object(self) -> bool:
        """Tell whether this is an object with properties of its own."""
        return bool(self.properties) and (not self.types or "object" in self.types)


class Merger:
    """Merges the schemas of one document."""

    def __init__(self, nodes: Mapping[str, Schema]) -> None:
        """Take all schemas, by their pointers."""
        self.nodes = nodes
        self._budget = Budget(len(nodes))
        self._merged: dict[str, Merged] = {}
        self._clashes: dict[str, None] = {}
        self._misfits: dict[str, tuple[str, str]] = {}
        self._extended: dict[str, frozenset[str]] = {}
        self._made: dict[tuple[str, str], tuple[frozenset[str], Schema]] = {}
        """What was made of several schemas for one place in a schema, and where these stand."""
        self._made_at: dict[str, tuple[frozenset[str], Schema]] = {}

    def only_reference(self, schema: Schema) -> str | None:
        """Return the pointer that a schema merely refers to, with words or null added at most."""
        if _is_told_more(schema):
            return None
        telling, beside = telling_parts(schema.all_of)
        target: str | None = None
        if schema.reference and not schema.all_of:
            target = schema.reference
        elif len(telling) == 1 and not schema.reference:
            target = self.only_reference(telling[0])
        if target is None or any(self._narrows(each, target) for each in (schema, *beside)):
            return None
        return target

    def resolved(self, schema: Schema) -> Schema:
        """Follow a schema that merely refers to another one, as far as that goes."""
        seen = {schema.pointer}
        while (target := self.only_reference(schema)) is not None and target not in seen:
            seen.add(target)
            schema = self.nodes[target]
        return schema

    def _narrows(self, schema: Schema, target: str) -> bool:
        """Tell whether a schema allows fewer types or formats, or others, than what it refers to."""
        if not schema.types and schema.format not in _TYPED_FORMATS:
            return False
        merged = self.merge(self.nodes[target])
        if schema.format in _TYPED_FORMATS and merged.format != schema.format:
            return True
        if not merged.types:
            is_told = merged.properties or merged.variants or merged.enum is not None
            return bool(schema.types) and not (is_told or has_inner(merged))
        return set(common_types(merged.types, schema.types)) != set(merged.types)

    def merge(self, schema: Schema) -> Merged:
        """Return a schema with everything that it is composed of."""
        known = self._merged.get(schema.pointer)
        if known is None:
            known = self._merged[schema.pointer] = Merged(schema=schema)
            self._take(known)
            self._weigh_values(known)
            self._take_variants(known)
            _take_ghosts(known)
        return known

    def find(self, pointer: str) -> Schema | None:
        """Return a schema of the document, or one that was put together and merged, by its pointer."""
        made = self._merged.get(pointer)
        return self.nodes.get(pointer) or (made.schema if made else None)

    def annotated(self, schema: Schema) -> Schema:
        """Return a property's schema with what is said of its values where it refers to.

        A default, `readOnly` and `writeOnly` count wherever they stand.
        """
        if not schema.reference and not schema.all_of:
            return schema
        found = list(parts(schema, self.nodes, set()))
        defaults = (part.default for part in reversed(found) if part.default is not ABSENT)
        return replace(
            schema,
            default=next(defaults, ABSENT),
            read_only=any(part.read_only for part in found),
            write_only=any(part.write_only for part in found),
        )

    def extended(self, schema: Schema) -> frozenset[str]:
        """Return the pointers of what a schema extends, at any remove: the references in its `allOf`."""
        known = self._extended.get(schema.pointer)
        if known is None:
            found = list(parts(schema, self.nodes, set()))
            self._spend(len(found), schema)
            known = frozenset(part.reference for part in found if part.reference)
            self._extended[schema.pointer] = known
        return known

    def bases(self, schema: Schema) -> list[str]:
        """Return the pointers of what a schema extends, each after what it extends itself."""
        found = self.extended(schema)
        return sorted(found, key=lambda base: (len(self.extended(self.nodes[base])), base))

    def diagnostics(self) -> Iterator[Diagnostic]:
        """Yield what was found to contradict itself."""
        for pointer in self._clashes:
            problem = "no value fits both this and an earlier part of the `allOf`"
            yield _warning("contradiction", problem, "this is kept", pointer)
        for pointer, (problem, consequence) in self._misfits.items():
            yield _warning("enum-type", problem, consequence, pointer)

    def _spend(self, amount: int, schema: Schema) -> None:
        """Count the schemas that others extend, and their properties, each time that one does."""
        hint = "a property that refers to what is shared does not repeat it, as `allOf` does"
        self._budget.spend(amount, schema.pointer, "inherited schemas and properties", hint)

    def _take(self, merged: Merged) -> None:
        properties: dict[str, list[Schema]] = defaultdict(list)
        items: list[Schema] = []
        for part in parts(merged.schema, self.nodes, set()):
            self._take_part(merged, part)
            self._spend(1 + len(part.properties), merged.schema)
            for item in part.properties:
                properties[item.name].append(item.schema)
            if part.items is not None:
                items.append(part.items)
        for name, schemas in properties.items():
            merged.properties[name] = self._one(schemas, merged, f"properties/{escape(name)}")
        if items:
            merged.items = self._one(items, merged, "items")

    def _one(self, schemas: Sequence[Schema], merged: Merged, place: str) -> Schema:
        if len(schemas) == 1:
            return schemas[0]
        pointers = frozenset(schema.pointer for schema in schemas)
        if (around := self._around(merged.schema.pointer, pointers)) is not None:
            return around
        best: tuple[frozenset[str], Schema] | None = None
        for base in self.bases(merged.schema):
            self.merge(self.nodes[base])
            made = self._made.get((base, place))
            if made and made[0] <= pointers and (best is None or len(made[0]) > len(best[0])):
                best = made
        if best is not None:
            schemas = [best[1], *(each for each in schemas if each.pointer not in best[0])]
        pointer = f"{merged.schema.pointer}/{place}"
        result = one_schema(schemas, pointer, self.nodes, self._clashes)
        self._made[merged.schema.pointer, place] = (pointers, result)
        self._made_at[result.pointer] = (pointers, result)
        return result

    def _around(self, pointer: str, pointers: frozenset[str]) -> Schema | None:
        """Return what was made of the same schemas for a place around this one: it holds itself."""
        while pointer:
            made = self._made_at.get(pointer)
            if made is not None and made[0] == pointers:
                return made[1]
            pointer = pointer.rpartition("/")[0]
        return None

    def _take_part(self, merged: Merged, part: Schema) -> None:
        types = common_types(merged.types, part.types)
        if merged.types and part.types and not types:
            self._clashes[part.pointer] = None
        merged.types = types or part.types
        merged.format = part.format or merged.format
        merged.precision = part.precision or merged.precision
        if part.content is not NO_CONTENT:
            merged.content = part.content
        if part.constraints:
            merged.constraints |= dict(part.constraints)
        merged.nullable = merged.nullable or part.nullable
        if part.enum is not None:
            merged.enum = self._values(merged.enum, part)
        merged.required |= set(part.required)
        if isinstance(part.additional, Schema) or not isinstance(merged.additional, Schema):
            merged.additional = merged.additional if part.additional is None else part.additional
        merged.pattern_properties += part.pattern_properties
        merged.prefix_items = part.prefix_items or merged.prefix_items
        merged.discriminator = part.discriminator or merged.discriminator
        for union in self._unions(part, merged.schema):
            variants, has_null = without_nulls(union, self.nodes)
            merged.unions += (variants,) if variants else ()
            merged.has_typed_union = merged.has_typed_union or bool(part.types)
            merged.nullable = merged.nullable or has_null
            if has_null and not variants:
                merged.types = merged.types or ("null",)
        merged.conditional += part.conditional

    def _values(self, known: tuple[Any, ...] | None, part: Schema) -> tuple[Any, ...]:
        assert part.enum is not None
        if known is None:
            return part.enum
        common = common_values(known, part.enum)
        if known and part.enum and not common:
            self._clashes[part.pointer] = None
        return common or part.enum

    def _weigh_values(self, merged: Merged) -> None:
        """Let what has the type count beside an enumeration of which no value has it.

        A list is none of its elements, nor an object with properties a text: there, only the type counts.
        """
        found = values_of_other_types(merged.enum or (), merged.types)
        if not found:
            return
        named = [part for part in parts(merged.schema, self.nodes, set()) if part.enum is not None]
        merged.has_misfits = len(found) == len(merged.enum or ())
        is_ignored = merged.is_object or merged.types == ("array",)
        problem, consequence = say_some(found, merged.types), "both are accepted"
        if merged.has_misfits:
            problem = say_all(merged.types)
            consequence = "the values are ignored" if is_ignored else consequence
            merged.enum = None if is_ignored else merged.enum
        self._misfits.setdefault(named[-1].pointer, (problem, consequence))

    def _unions(self, part: Schema, schema: Schema) -> Iterator[tuple[Schema, ...]]:
        """Yield the unions of a part, but those that have the schema itself as a variant."""
        for union in (part.one_of, part.any_of):
            is_variant = any(variant.reference == schema.pointer for variant in union)
            if union and (part is schema or not is_variant):
                yield union

    def _take_variants(self, merged: Merged) -> None:
        """Take the variants' properties in, as optional ones, where an object has its own beside them.

        So are those that only some objects have (`then`, `else`, `dependentSchemas`). `oneOf` beside
        `properties` often says which of them go together: one class with all of them holds every
        variant without loss (`beside_unions.py` finds those that are more). Variants that extend the object
        and that its discriminator tells apart are its children, and keep to themselves.
        """
        unions = [each for each in merged.unions if any(map(tells_of_values, each))]
        if (
            unions
            and not merged.properties
            and len(unions) > 1
            and product_size(unions) <= MOST_VARIANTS
        ):
            around = tuple(parts(merged.schema, self.nodes, set()))
            place = f"{merged.schema.pointer}/variants"
            merged.variants = tuple(
                inherit(each, around, f"{place}/{index}")
                for index, each in enumerate(product(*unions))
            )
            return
        merged.variants = tuple(chain(*(unions or merged.unions[:1])))
        if merged.variants and not merged.properties:
            merged.variants = tuple(
                self._inheriting(each, merged) for each in self._fitting(merged)
            )
            return
        found: dict[str, list[Schema]] = defaultdict(list)
        always: list[set[str]] = []
        own = {variant.pointer for variant in merged.variants}
        for variant in (*merged.variants, *merged.conditional):
            if variant.pointer == merged.schema.pointer or self._is_child(variant, merged):
                continue
            inner = self.merge(self._target(variant))
            if variant.pointer in own:
                always.append(inner.required)
            for name, value in inner.properties.items():
                if name not in merged.properties and not value.is_never:
                    found[name].append(value)
        for name, schemas in found.items():
            pointer = f"{merged.schema.pointer}/properties/{escape(name)}"
            merged.properties[name] = any_schema(schemas, pointer)
        if always and len(always) == len(merged.variants):
            merged.required |= set.intersection(*always)
        merged.variants = ()

    def _fitting(self, merged: Merged) -> Sequence[Schema]:
        """Return the variants that another part of the `allOf` does not rule out by its type."""
        if merged.has_typed_union or not merged.types:
            return merged.variants
        pairs = [(each, self.merge(each).types) for each in merged.variants]
        fitting = [each for each, own in pairs if not own or common_types(merged.types, own)]
        return fitting or merged.variants

    def _inheriting(self, variant: Schema, merged: Merged) -> Schema:
        """Return a variant with what stands beside the union, where it says none: types, elements, what is required."""
        has_more = has_inner(merged)
        if variant.reference == merged.schema.pointer:
            return variant
        own = self.merge(variant)
        is_reference = self.only_reference(variant) is not None
        is_typed = bool(own.types or own.properties or own.enum is not None)
        is_typed = is_typed or (is_reference and bool(own.variants)) or has_inner(own)
        if not (merged.types or has_more) or (is_typed and (is_reference or not has_more)):
            required = set() if is_reference else merged.required & own.properties.keys()
            required -= own.required
            return requiring(variant, sorted(required)) if required else variant
        is_own = variant.pointer.startswith(f"{merged.schema.pointer}/")
        place = "" if is_own else f"{merged.schema.pointer}/variants/{escape(variant.pointer)}"
        return inherit((variant,), parts(merged.schema, self.nodes, set()), place)

    def _is_child(self, variant: Schema, merged: Merged) -> bool:
        return merged.discriminator is not None and merged.schema.pointer in self.extended(variant)

    def _target(self, schema: Schema) -> Schema:
        return self.nodes[schema.reference] if schema.reference else schema


def only_object(merged: Merged) -> Merged:
    """Return the object among the types of a schema; the schema itself is a union with others."""
    schema = replace(merged.schema, pointer=f"{merged.schema.pointer}/type")
    return replace(merged, schema=schema, types=("object",), nullable=False)


def _take_ghosts(merged: Merged) -> None:
    """Give names that are required but not described a property that may be anything.

    They can be sent as the document asks, and an answer without them is no error.
    """
    if not merged.is_object:
        return
    for name in sorted(merged.required - merged.properties.keys()):
        merged.required.discard(name)
        merged.properties[name] = Schema(
            pointer=f"{merged.schema.pointer}/required/{escape(name)}",
            description="The document requires it without saying what it is.",
        )


def _warning(rule: str, problem: str, consequence: str, pointer: str) -> Diagnostic:
    return Diagnostic(
        level="warning",
        rule=rule,
        problem=problem,
        location=Location(file="", pointer=pointer),
        consequence=consequence,
    )


def _is_told_more(schema: Schema) -> bool:
    """Tell whether a schema says more beside its parts than that values may be null."""
    is_base = schema.discriminator is not None and bool(schema.all_of)
    is_union = bool(schema.one_of or schema.any_of)
    return has_structure(schema) or is_union or is_base or schema.enum is not None
