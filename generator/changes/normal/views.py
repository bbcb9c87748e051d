"""Makes views: follows references, merges `allOf`, takes null and unions of one apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from generator.api.model import ABSENT, Schema
from generator.api.reader import unescape
from generator.changes.normal.kinds import type_of
from generator.changes.normal.numbers import closed_bounds, tightest
from generator.changes.normal.patterns import matches_all
from generator.changes.normal.unions import fold_unions
from generator.changes.normal.view import ANYTHING, EVERY_TYPE, Field, Spot, Union, View
from generator.python.collect.merging.nulls import without_nulls

_OF_TYPE = {
    "string": ("minLength", "maxLength", "pattern"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "array": ("minItems", "maxItems", "uniqueItems", "minContains", "maxContains"),
    "object": ("minProperties", "maxProperties"),
}
_OWNER = {keyword: kind for kind, keywords in _OF_TYPE.items() for keyword in keywords}
_OPAQUE = ("not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems")
_MOST_PARTS = 400


class Views:
    """The views of one document, each made once."""

    def __init__(self, nodes: Mapping[str, Schema]) -> None:
        """Read schemas by their pointers."""
        self.nodes = nodes
        self._known: dict[Spot, View] = {}
        self._open: set[Spot] = set()
        self._children: dict[str, list[Schema]] | None = None

    def of(self, spot: Spot) -> View:
        """Return the view of what has to hold at a place."""
        view = self._known.get(spot)
        if view is None:
            if not spot:
                return ANYTHING
            if spot in self._open:  # a union of itself: nothing more is known of it here
                return View(spot=spot, pointer=spot[0], types=EVERY_TYPE, is_typed=False)
            self._open.add(spot)
            try:
                view = self._known[spot] = self._make(spot)
            finally:
                self._open.discard(spot)
        return view

    def _make(self, spot: Spot) -> View:
        merging = _Merging(spot=spot)
        for pointer in spot:
            self._gather(self.nodes[pointer], merging, outer=True)
        if len(spot) == 1 and merging.first in self.nodes:
            merging.family = self._family(self.nodes[merging.first])
        self._drop_impossible(merging)
        return fold_unions(merging.view(), self.of)

    def _gather(self, schema: Schema, merging: _Merging, *, outer: bool) -> None:
        """Add a schema, what it refers to and what it consists of."""
        if schema.pointer in merging.seen or len(merging.seen) > _MOST_PARTS:
            return
        merging.seen.add(schema.pointer)
        is_link = bool(schema.reference) and is_bare(schema)
        if is_link:
            merging.names.append(schema.pointer)
        else:
            merging.add(schema, outer=outer)
        if schema.nullable and outer:
            merging.null_outside = True
        if schema.reference in self.nodes:
            self._gather(self.nodes[schema.reference], merging, outer=outer and is_link)
        for part in schema.all_of:
            self._gather(part, merging, outer=False)
        self._gather_union(schema, "oneOf", schema.one_of, merging)
        self._gather_union(schema, "anyOf", schema.any_of, merging)

    def _drop_impossible(self, merging: _Merging) -> None:
        """Leave out the members of unions that no value of the types beside the union satisfies."""
        if not merging.is_typed or merging.types >= EVERY_TYPE:
            return
        for union in list(merging.unions):
            kept = [member for member in union.members if self._fits(member, merging.types)]
            if not kept or len(kept) == len(union.members):
                continue
            merging.unions.remove(union)
            if len(kept) > 1:
                merging.unions.append(replace(union, members=tuple(kept)))
                continue
            for pointer in kept[0]:
                self._gather(self.nodes[pointer], merging, outer=False)

    def _fits(self, member: Spot, types: set[str]) -> bool:
        return bool(common_types(types, {*self.of(member).types}) - {"null"})

    def _family(self, base: Schema) -> dict[str, Spot]:
        """Return the schemas that extend a base with a discriminator, by their tags."""
        tags = base.discriminator
        if tags is None or base.one_of or base.any_of:
            return {}
        if self._children is None:
            self._children = {}
            for schema in self.nodes.values():
                for part in schema.all_of:
                    if part.reference:
                        self._children.setdefault(part.reference, []).append(schema)
        names = {target: tag for tag, target in tags.mapping}
        family: dict[str, Spot] = {}
        for child in self._children.get(base.pointer, ()):
            name = child.discriminator_value or unescape(child.pointer.rsplit("/", 1)[1])
            family[names.get(child.pointer, name)] = (child.pointer,)
        return family

    def _gather_union(
        self, schema: Schema, kind: Any, variants: tuple[Schema, ...], merging: _Merging
    ) -> None:
        if not variants:
            return
        kept, has_null = without_nulls(variants, self.nodes)
        merging.allow_null(schema, has_null or any(map(self._allows_null, kept)))
        if len(kept) == 1:
            self._gather(kept[0], merging, outer=False)
        elif not kept:
            merging.types &= {"null"}
            merging.is_typed = True
        else:
            tags = schema.discriminator
            merging.unions.append(
                Union(
                    kind=kind,
                    pointer=schema.pointer,
                    members=tuple((variant.pointer,) for variant in kept),
                    discriminator=tags.property_name if tags else "",
                    tags={target: tag for tag, target in tags.mapping} if tags else {},
                )
            )

    def _allows_null(self, schema: Schema) -> bool:
        seen: set[str] = set()
        while schema.reference in self.nodes and schema.pointer not in seen:
            if schema.nullable:
                return True
            seen.add(schema.pointer)
            schema = self.nodes[schema.reference]
        return schema.nullable or schema.types == ("null",)


def is_bare(schema: Schema) -> bool:
    """Tell whether nothing but words and flags stands beside a reference."""
    return not (
        schema.types
        or schema.enum is not None
        or schema.properties
        or schema.required
        or schema.additional is not None
        or schema.items is not None
        or schema.all_of
        or schema.one_of
        or schema.any_of
        or schema.constraints
        or schema.format
        or schema.beyond
        or schema.conditional
        or schema.pattern_properties
        or schema.prefix_items
        or schema.default is not ABSENT
        or schema.read_only
        or schema.write_only
        or schema.deprecated
    )


@dataclass(slots=True)
class _Merging:
    """The demands of several schemas, on the way to becoming a view."""

    spot: Spot
    seen: set[str] = field(default_factory=set)
    names: list[str] = field(default_factory=list)
    first: str = ""
    types: set[str] = field(default_factory=lambda: set(EVERY_TYPE))
    is_typed: bool = False
    null_outside: bool = False
    null_everywhere: bool = True
    enum: tuple[Any, ...] | None = None
    facets: dict[str, Any] = field(default_factory=dict)
    properties: dict[str, tuple[str, ...]] = field(default_factory=dict)
    required: dict[str, str] = field(default_factory=dict)
    additional: Spot | None = ()
    patterns: dict[str, Spot] = field(default_factory=dict)
    items: Spot | None = ()
    prefix: list[Spot] = field(default_factory=list)
    unions: list[Union] = field(default_factory=list)
    family: dict[str, Spot] = field(default_factory=dict)
    opaque: dict[str, tuple[Spot, ...]] = field(default_factory=dict)
    dependent: dict[str, tuple[str, ...]] = field(default_factory=dict)
    origins: dict[str, str] = field(default_factory=dict)
    default: Any = ABSENT
    deprecated: bool = False
    sunset: str = ""
    read_only: bool = False
    write_only: bool = False
    never: bool = False

    def add(self, schema: Schema, *, outer: bool) -> None:
        """Demand what a schema demands by itself."""
        self.first = self.first or schema.pointer
        self.never = self.never or schema.is_never
        self._add_types(schema)
        if schema.default is not ABSENT and (self.default is ABSENT or outer):
            self.default = schema.default
            self.origins["default"] = schema.pointer
        self.deprecated = self.deprecated or (schema.deprecated and outer)
        self.read_only = self.read_only or schema.read_only
        self.write_only = self.write_only or schema.write_only
        for keyword, value in _facets(schema):
            known = self.facets.get(keyword, value)
            self.facets[keyword] = value if known == value else tightest(keyword, known, value)
            self.origins.setdefault(keyword, schema.pointer)
        self._add_members(schema)
        self._add_beyond(schema)

    def allow_null(self, schema: Schema, is_null: bool) -> None:
        """Note whether a union lets null through."""
        if is_null:
            self.null_outside = self.null_outside or not schema.types
        elif not schema.nullable:
            self.null_everywhere = False
            self.is_typed = True

    def _add_types(self, schema: Schema) -> None:
        names: Iterable[str] = schema.types or _implied(schema)
        if names:
            self.is_typed = True
            self.types = common_types(self.types, {*names, "null"})
            if not schema.nullable and schema.types != ("null",):
                self.null_everywhere = False
            self.origins.setdefault("type", schema.pointer)
        if schema.enum is not None:
            if not schema.nullable:
                self.null_everywhere = False
            self.is_typed = True
            self.origins.setdefault("enum", schema.pointer)
            given = schema.enum
            self.enum = (
                given
                if self.enum is None
                else tuple(value for value in self.enum if _holds(given, value))
            )

    def _add_members(self, schema: Schema) -> None:
        for member in schema.properties:
            known = self.properties.get(member.name, ())
            if member.schema.pointer not in known:
                self.properties[member.name] = (*known, member.schema.pointer)
        for name in schema.required:
            self.required.setdefault(name, schema.pointer)
        if schema.additional is False:
            self.additional = None
            self.origins.setdefault("additionalProperties", schema.pointer)
        elif isinstance(schema.additional, Schema):
            if schema.additional.is_never:
                self.additional = None
            elif self.additional is not None:
                self.additional = (*self.additional, schema.additional.pointer)
            self.origins.setdefault("additionalProperties", schema.pointer)
        for pattern, value in schema.pattern_properties:
            self.patterns[pattern] = (*self.patterns.get(pattern, ()), value.pointer)
        self._add_elements(schema)

    def _add_elements(self, schema: Schema) -> None:
        if schema.items is not None:
            if schema.items.is_never:
                self.items = None
            elif self.items is not None:
                self.items = (*self.items, schema.items.pointer)
            self.origins.setdefault("items", schema.pointer)
        for index, item in enumerate(schema.prefix_items):
            if index < len(self.prefix):
                self.prefix[index] = (*self.prefix[index], item.pointer)
            else:
                self.prefix.append((item.pointer,))
            self.origins.setdefault("prefixItems", schema.pointer)

    def _add_beyond(self, schema: Schema) -> None:
        for part in schema.conditional:
            owner, _, name = part.pointer.rpartition("/")
            if owner.endswith("/dependentSchemas"):
                self._add_opaque(f"dependentSchemas/{name}", part, schema)
        for keyword, value in schema.beyond:
            if keyword in _OPAQUE and isinstance(value, Schema):
                if keyword == "not" and value.pointer and schema.is_never:
                    continue
                self._add_opaque(keyword, value, schema)
            elif keyword == "dependentRequired" and isinstance(value, Mapping):
                for name, names in value.items():
                    if isinstance(names, list):
                        self.dependent[name] = tuple(sorted(map(str, names)))
                self.origins.setdefault(keyword, schema.pointer)
            elif keyword == "x-sunset":
                self.sunset = str(value)

    def _add_opaque(self, keyword: str, part: Schema, schema: Schema) -> None:
        self.opaque[keyword] = (*self.opaque.get(keyword, ()), (part.pointer,))
        self.origins.setdefault(keyword, schema.pointer)

    def view(self) -> View:
        """Return what all schemas demand together."""
        types = set(self.types)
        if not (self.null_everywhere or self.null_outside):
            types.discard("null")
        if self.enum is not None:
            types = _types_of(self.enum, types)
            if {True, False} == {v for v in self.enum if isinstance(v, bool)} and len(
                self.enum
            ) == 2:
                self.enum = None
        is_integer = "integer" in types and "number" not in types
        return View(
            spot=self.spot,
            pointer=self.first or self.spot[0],
            types=frozenset(types),
            is_typed=self.is_typed,
            enum=self.enum,
            facets=closed_bounds(self._facets_of(types), is_integer),
            properties=dict(self._fields()) if self._is("object", types) else {},
            additional=self.additional if self._is("object", types) else (),
            patterns=self.patterns if self._is("object", types) else {},
            items=self.items if self._is("array", types) else (),
            prefix=tuple(self.prefix) if self._is("array", types) else (),
            unions=tuple(self.unions),
            family=self.family,
            opaque=self.opaque,
            dependent=self.dependent,
            default=self.default,
            deprecated=self.deprecated,
            sunset=self.sunset,
            read_only=self.read_only,
            write_only=self.write_only,
            origins=self.origins,
            names=tuple(self.names),
            never=self.never,
        )

    def _is(self, kind: str, types: set[str]) -> bool:
        return kind in types and self.enum is None

    def _facets_of(self, types: set[str]) -> dict[str, Any]:
        """Leave out assertions about types that no value has, and those that an enumeration makes idle."""
        if self.enum is not None:
            return {}
        kinds = types | ({"number"} if "integer" in types else set())
        return {
            keyword: value
            for keyword, value in self.facets.items()
            if _OWNER.get(keyword, "string" if keyword.startswith("content") else "")
            in {"", *kinds}
        }

    def _fields(self) -> Iterator[tuple[str, Field]]:
        for name, pointers in self.properties.items():
            yield name, Field(spot=pointers, required_at=self.required.get(name, ""))
        for name, pointer in self.required.items():
            if name not in self.properties:
                yield name, Field(spot=(), required_at=pointer, declared=False)


def _facets(schema: Schema) -> Iterator[tuple[str, Any]]:
    for keyword, value in schema.constraints:
        if not (keyword == "pattern" and isinstance(value, str) and matches_all(value)):
            yield keyword, value
    # 3.0 has formats for what 3.1 says of a text's content.
    media_type, encoding = schema.content.media_type.lower(), schema.content.encoding
    if schema.format == "binary":
        media_type = media_type or "application/octet-stream"
    elif schema.format == "byte":
        encoding = encoding or "base64"
    elif schema.format:
        yield "format", schema.format
    if media_type:
        yield "contentMediaType", media_type
    if encoding:
        yield "contentEncoding", encoding
    for keyword, value in schema.beyond:
        if keyword in ("minContains", "maxContains") and isinstance(value, int | float):
            yield keyword, value


def _implied(schema: Schema) -> tuple[str, ...]:
    """Return the type that a document means where it says none."""
    if schema.enum is not None or schema.is_never:
        return ()
    if schema.properties or schema.required or schema.additional is not None:
        return ("object",)
    if schema.pattern_properties:
        return ("object",)
    if schema.items is not None or schema.prefix_items:
        return ("array",)
    return ()


def common_types(first: set[str], second: set[str]) -> set[str]:
    """Return the types that both sets have; integers are numbers."""
    common = first & second
    if ("integer" in first and "number" in second) or ("integer" in second and "number" in first):
        common.add("integer")
    if "number" in common:
        common.discard("integer")
    return common


def _types_of(values: tuple[Any, ...], allowed: set[str]) -> set[str]:
    kinds = {type_of(value) for value in values}
    if "number" in kinds:
        kinds.discard("integer")
    return kinds | ({"null"} & allowed)


def _holds(values: tuple[Any, ...], value: Any) -> bool:
    return any(type_of(each) == type_of(value) and each == value for each in values)
