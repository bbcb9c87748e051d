"""Merges `allOf` and what stands beside it into one flat description of an object."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from generator.api.model import ABSENT, Discriminator, Schema
from generator.api.reader import escape


@dataclass(slots=True, kw_only=True)
class Merged:
    """A schema with its `allOf` parts taken in. `variants` are its `oneOf` or `anyOf`."""

    schema: Schema
    types: tuple[str, ...] = ()
    format: str = ""
    nullable: bool = False
    enum: tuple[Any, ...] | None = None
    properties: dict[str, Schema] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    additional: Schema | bool | None = None
    pattern_properties: tuple[tuple[str, Schema], ...] = ()
    items: Schema | None = None
    prefix_items: tuple[Schema, ...] = ()
    variants: tuple[Schema, ...] = ()
    discriminator: Discriminator | None = None

    @property
    def is_object(self) -> bool:
        """Tell whether this is an object with properties of its own."""
        return bool(self.properties) and (not self.types or "object" in self.types)


@dataclass(slots=True)
class Merger:
    """Merges the schemas of one document."""

    nodes: Mapping[str, Schema]
    _merged: dict[str, Merged] = field(default_factory=dict)

    def only_reference(self, schema: Schema) -> str | None:
        """Return the pointer that a schema merely refers to, with words or null added at most."""
        if schema.reference:
            return schema.reference if not _has_structure(schema) else None
        if len(schema.all_of) == 1 and not _has_structure(schema, beside="all_of"):
            return self.only_reference(schema.all_of[0])
        return None

    def merge(self, schema: Schema) -> Merged:
        """Return a schema with everything that it is composed of."""
        known = self._merged.get(schema.pointer)
        if known is None:
            known = self._merged[schema.pointer] = Merged(schema=schema)
            self._take(known, schema, set())
            self._take_variants(known, schema)
            _take_ghosts(known)
        return known

    def _take(self, merged: Merged, schema: Schema, seen: set[str]) -> None:
        # Once each: parts that share their parts would otherwise be walked along every path.
        if schema.pointer in seen:
            return
        seen.add(schema.pointer)
        if schema.reference:
            self._take(merged, self.nodes[schema.reference], seen)
        for part in schema.all_of:
            self._take(merged, part, seen)
        self._take_own(merged, schema)

    def _take_own(self, merged: Merged, schema: Schema) -> None:
        merged.types = _common_types(merged.types, schema.types)
        merged.format = schema.format or merged.format
        merged.nullable = merged.nullable or schema.nullable
        if schema.enum is not None:
            merged.enum = _common_values(merged.enum, schema.enum)
        for item in schema.properties:
            merged.properties[item.name] = _overlaid(merged.properties.get(item.name), item.schema)
        merged.required |= set(schema.required)
        if schema.additional is not None:
            merged.additional = schema.additional
        merged.pattern_properties += schema.pattern_properties
        merged.items = schema.items or merged.items
        merged.prefix_items = schema.prefix_items or merged.prefix_items
        merged.discriminator = schema.discriminator or merged.discriminator
        variants = schema.one_of or schema.any_of
        if variants and not merged.variants:
            merged.variants = variants
        elif variants:
            merged.variants += variants

    def _take_variants(self, merged: Merged, schema: Schema) -> None:
        """Take the variants' properties in, as optional ones, where an object has its own beside them.

        `oneOf` beside `properties` mostly says which of them go together: one class with all of them
        holds every variant without loss.
        """
        if not merged.properties or not merged.variants:
            return
        for variant in merged.variants:
            if variant.pointer == schema.pointer:
                continue
            inner = self.merge(self._target(variant))
            for name, value in inner.properties.items():
                merged.properties.setdefault(name, value)
        merged.variants = ()

    def _target(self, schema: Schema) -> Schema:
        return self.nodes[schema.reference] if schema.reference else schema


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


def _has_structure(schema: Schema, beside: str = "") -> bool:
    """Tell whether a schema says more about values than that they may be null."""
    return bool(
        schema.properties
        or schema.required
        or schema.one_of
        or schema.any_of
        or (schema.all_of and beside != "all_of")
        or schema.enum is not None
        or schema.items is not None
        or schema.prefix_items
        or isinstance(schema.additional, Schema)
    )


def _common_types(known: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    if not known or not more:
        return known or more
    common = tuple(name for name in known if name in more)
    return common or more


def _common_values(known: tuple[Any, ...] | None, more: tuple[Any, ...]) -> tuple[Any, ...]:
    if known is None:
        return more
    return tuple(value for value in known if value in more) or more


def _overlaid(known: Schema | None, schema: Schema) -> Schema:
    """Let the later schema of a property win; one that only adds words is laid over the earlier."""
    if known is None:
        return schema
    if schema.types or schema.reference or _has_structure(schema):
        return schema
    return replace(
        known,
        description=schema.description or known.description,
        default=known.default if schema.default is ABSENT else schema.default,
        deprecated=known.deprecated or schema.deprecated,
        read_only=known.read_only or schema.read_only,
        write_only=known.write_only or schema.write_only,
    )
