"""Schema objects: the differences between 3.0, 3.1 and 3.2 end here.

3.0 spells null as `nullable`, 3.1 as a type; 3.0 has boolean `exclusiveMinimum`, 3.1 a number; what
leaves this module has one spelling of each. What stands beside a `$ref` counts from 3.1 on only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from generator.api.enum_notes import enum_notes
from generator.api.generics import Generics, Scope
from generator.api.model import (
    ABSENT,
    NO_CONTENT,
    Content,
    Discriminator,
    Precision,
    Property,
    Schema,
)
from generator.api.moments import shown_precision
from generator.api.reader import Node, Reader, escape, pointer_of

_JAVASCRIPT = ("Date", "Uint8Array", "bigint", "symbol", "undefined", "void")
"""TypeBox's types of values in a program, written beside those of the texts and numbers that are sent for them."""
_TYPES = frozenset({"string", "number", "integer", "boolean", "array", "object"})
_CONSTRAINTS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
)
_APPLICATORS = (
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "unevaluatedProperties",
    "unevaluatedItems",
)
_BEYOND = (
    *_APPLICATORS,
    "dependentRequired",
    "minContains",
    "maxContains",
    "x-extensible-enum",
    "x-sunset",
)
_COMPOSING = frozenset({"$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "dependentSchemas"})
"""Beside these, `unevaluatedItems` means fewer elements than `items` does."""
_DEEPEST = 150
# 3.0 ignores everything beside `$ref`. Words take nothing away, nor does a null more; both are written
# there so often that they are taken nevertheless.
_HARMLESS = frozenset({"$ref", "description", "deprecated", "nullable", "x-nullable"})
_NULL = {"type": "null"}
_UNQUOTED_NULL = {"type": None}
"""What YAML makes of `{type: null}`; as one of several schemas it can mean nothing else."""
_SILENT = frozenset({"title", "example", "examples", "externalDocs", "summary", "xml"})


class _Around(NamedTuple):
    """What a schema takes from the schemas that it stands in."""

    depth: int
    scope: Scope


_OUTERMOST = _Around(0, {})


@dataclass(frozen=True, slots=True)
class _SchemaNode(Node):
    around: _Around


class SchemaParser:
    """Parses schema objects, keeping every one of them by its pointer."""

    def __init__(self, reader: Reader) -> None:
        """Read from one document."""
        self.reader = reader
        self.nodes: dict[str, Schema] = {}
        self._wanted: dict[str, str] = {}
        self._has_siblings = not reader.document.version.startswith("3.0")
        self._generics = Generics(reader)
        self._copies: dict[tuple[str, tuple[tuple[str, str], ...]], str] = {}

    def parse(self, value: Any, pointer: str) -> Schema:
        """Turn the schema at a pointer into a `Schema`; what is no schema accepts everything."""
        return self._parse_at(value, pointer, _OUTERMOST)

    def complete(self) -> None:
        """Parse what references point to outside of everything parsed so far."""
        while missing := [pointer for pointer in self._wanted if pointer not in self.nodes]:
            for pointer in missing:
                try:
                    value = self.reader.value(pointer)
                except KeyError:
                    self.reader.report(
                        "error",
                        "unresolved-reference",
                        f"the schema #{pointer} does not exist",
                        self._wanted[pointer],
                        consequence="any value is accepted instead",
                    )
                    value = True
                self.parse(value, pointer)

    def _inner(self, node: _SchemaNode, value: Any, pointer: str) -> Schema:
        """Parse a schema that stands inside another one."""
        return self._parse_at(value, pointer, _Around(node.around.depth + 1, node.around.scope))

    def _parse_at(self, value: Any, pointer: str, around: _Around) -> Schema:
        known = self.nodes.get(pointer)
        if known is None:
            known = self.nodes[pointer] = self._parse(value, pointer, around)
        return known

    def _parse(self, value: Any, pointer: str, around: _Around) -> Schema:
        if isinstance(value, bool):
            return Schema(pointer=pointer, is_never=not value)
        if not isinstance(value, Mapping):
            self.reader.report("warning", "wrong-type", "a schema must be an object", pointer)
            return Schema(pointer=pointer)
        if around.depth > _DEEPEST:
            self.reader.report(
                "warning", "too-deep", f"nested deeper than {_DEEPEST} schemas", pointer
            )
            return Schema(pointer=pointer)
        node = Node(self.reader, pointer, value)
        if not self._has_siblings and isinstance(node.data.get("$ref"), str):
            node = _alone(node)
        declared = self._generics.declared(node)
        if declared:
            around = _Around(around.depth, {**declared, **around.scope})
        return self._parse_keywords(_SchemaNode(self.reader, pointer, node.data, around))

    def _parse_keywords(self, node: _SchemaNode) -> Schema:
        reference, copies = self._reference(node)
        types, nullable = _types(node)
        enum, has_null = _enum(node)
        # 3.0: an enum without null excludes null, whatever `nullable` says; documents mean the opposite.
        nullable = nullable or has_null
        properties = self._properties(node)
        return Schema(
            pointer=node.pointer,
            reference=reference,
            title=node.string("title"),
            description=node.string("description"),
            types=types,
            nullable=nullable,
            format=node.string("format"),
            precision=_precision(node),
            content=self._content(node),
            enum=enum,
            is_never=node.data.get("not") in ({}, True) and not nullable,
            properties=properties,
            required=_required(node),
            additional=self._additional(node),
            pattern_properties=self._named(node, "patternProperties"),
            items=self._optional(node, _rest(node)),
            prefix_items=self._listed(node, "items" if _has_places(node) else "prefixItems"),
            all_of=(*copies, *self._listed(node, "allOf")),
            one_of=self._variants(node, "oneOf"),
            any_of=self._variants(node, "anyOf"),
            conditional=self._conditional(node),
            beyond=self._beyond(node),
            discriminator=_discriminator(node),
            discriminator_value=node.string("x-ms-discriminator-value"),
            default=node.data.get("default", ABSENT),
            deprecated=bool(node.boolean("deprecated")),
            read_only=bool(node.boolean("readOnly")),
            write_only=bool(node.boolean("writeOnly")),
            constraints=_constraints(node),
            enum_notes=enum_notes(node.data),
        )

    def _reference(self, node: _SchemaNode) -> tuple[str, tuple[Schema, ...]]:
        """Return the pointer that a schema refers to, or a copy of the template that is there."""
        for keyword in ("$ref", "$dynamicRef"):
            reference = node.data.get(keyword)
            if isinstance(reference, str):
                pointer = self._target(pointer_of(reference), node, keyword == "$dynamicRef")
                if self._generics.is_specialised(pointer, node.around.scope):
                    return self._copied(node, pointer)
                self._wanted.setdefault(pointer, node.pointer)
                return pointer, ()
        return "", ()

    def _target(self, pointer: str, node: _SchemaNode, is_dynamic: bool) -> str:
        """Return the pointer of a plain-name fragment (`#address`)."""
        if not pointer or pointer.startswith("/"):
            return pointer
        if is_dynamic and pointer in node.around.scope:
            return node.around.scope[pointer]
        return self._generics.anchor(pointer, node.pointer) or f"/{escape(pointer)}"

    def _copied(self, node: _SchemaNode, pointer: str) -> tuple[str, tuple[Schema, ...]]:
        """Parse a template anew where it is referred to, its dynamic references bound to the scope."""
        key = (pointer, tuple(sorted(node.around.scope.items())))
        if key in self._copies:
            return self._copies[key], ()
        self._copies[key] = place = node.at("$ref")
        try:
            value = self.reader.value(pointer)
        except KeyError:
            self._wanted.setdefault(pointer, node.pointer)
            return pointer, ()
        return "", (self._inner(node, value, place),)

    def _properties(self, node: _SchemaNode) -> tuple[Property, ...]:
        required = frozenset(node.data["required"]) if _is_name_list(node) else frozenset()
        return tuple(
            Property(name=name, schema=schema, required=name in required)
            for name, schema in self._named(node, "properties")
        )

    def _named(self, node: _SchemaNode, key: str) -> tuple[tuple[str, Schema], ...]:
        parent = node.child(key)
        if parent is None:
            return ()
        return tuple(
            (name, self._inner(node, parent.data[name], parent.at(name))) for name in parent.data
        )

    def _listed(self, node: _SchemaNode, key: str) -> tuple[Schema, ...]:
        if key not in node.data:
            return ()
        pointer = node.at(key)
        return tuple(
            self._inner(node, _NULL if item == _UNQUOTED_NULL else item, f"{pointer}/{index}")
            for index, item in enumerate(node.items(key))
        )

    def _variants(self, node: _SchemaNode, key: str) -> tuple[Schema, ...]:
        """Return the variants of a union but those of JavaScript's types, which no value on the wire has."""
        schemas = self._listed(node, key)
        pairs = zip(schemas, node.items(key), strict=False)
        return tuple(schema for schema, item in pairs if not _is_of_javascript(item)) or schemas

    def _conditional(self, node: _SchemaNode) -> tuple[Schema, ...]:
        if not self._has_siblings:
            return ()
        found = (self._optional(node, key) for key in ("then", "else") if "if" in node.data)
        dependent = (schema for _, schema in self._named(node, "dependentSchemas"))
        return (*(each for each in found if each is not None), *dependent)

    def _beyond(self, node: _SchemaNode) -> tuple[tuple[str, Any], ...]:
        """Return the assertions that no model is made of."""
        if node.data.keys().isdisjoint(_BEYOND):
            return ()
        return tuple(
            (
                key,
                self._inner(node, node.data[key], node.at(key))
                if key in _APPLICATORS
                else node.data[key],
            )
            for key in _BEYOND
            if key in node.data
        )

    def _optional(self, node: _SchemaNode, key: str) -> Schema | None:
        value = node.data.get(key)
        return None if value is None else self._inner(node, value, node.at(key))

    def _content(self, node: _SchemaNode) -> Content:
        if "contentMediaType" not in node.data and "contentEncoding" not in node.data:
            return NO_CONTENT
        return Content(
            media_type=node.string("contentMediaType"),
            encoding=node.string("contentEncoding").lower(),
            schema=self._optional(node, "contentSchema"),
        )

    def _additional(self, node: _SchemaNode) -> Schema | bool | None:
        for keyword in ("additionalProperties", "unevaluatedProperties"):
            value = node.data.get(keyword)
            if isinstance(value, bool):
                return value
            if isinstance(value, Mapping):
                return self._inner(node, value, node.at(keyword)) if value else True
        return None


def _has_places(node: Node) -> bool:
    """Tell a list in `items`, which JSON Schema had before `prefixItems`; frameworks still write it."""
    return isinstance(node.data.get("items"), list)


def _rest(node: Node) -> str:
    """Return the keyword that describes all elements of an array but those by position."""
    keyword = "additionalItems" if _has_places(node) else "items"
    is_alone = keyword not in node.data and node.data.keys().isdisjoint(_COMPOSING)
    return "unevaluatedItems" if is_alone else keyword


def _alone(node: Node) -> Node:
    """Return a reference without the siblings that OpenAPI 3.0 ignores (3.0.3, 4.7.23)."""
    ignored = [key for key in node.data if key not in _HARMLESS]
    telling = [key for key in ignored if key not in _SILENT and not key.startswith("x-")]
    if telling:
        names = ", ".join(f"`{key}`" for key in telling)
        node.reader.report(
            "info",
            "reference-siblings",
            f"{names} beside `$ref` says nothing in OpenAPI 3.0",
            node.at(telling[0]),
            "put the reference into an `allOf`",
        )
    kept = {key: value for key, value in node.data.items() if key in _HARMLESS}
    return Node(node.reader, node.pointer, kept) if ignored else node


def _types(node: Node) -> tuple[tuple[str, ...], bool]:
    """Return the types without null, and whether null is one of them."""
    value = node.data.get("type")
    names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    if len(names) > 1:  # YAML makes of an unquoted null in a list what it means
        names = ["null" if name is None else name for name in names]
    known = [name for name in names if isinstance(name, str) and name in _TYPES]
    unknown = [name for name in names if name not in known and name != "null"]
    if unknown or not isinstance(value, str | list | None):
        node.reader.report(
            "warning",
            "unknown-type",
            f"{value!r} is not a type",
            node.at("type"),
            consequence="it is ignored",
        )
    nullable = "null" in names or bool(node.boolean("nullable") or node.boolean("x-nullable"))
    if nullable and node.data.get("not") in ({}, True):
        return ("null",), True
    if names and all(name == "null" for name in names):
        return ("null",), True
    return tuple(dict.fromkeys(known)), nullable


def _is_of_javascript(schema: object) -> bool:
    return isinstance(schema, dict) and schema.get("type") in _JAVASCRIPT


def _enum(node: Node) -> tuple[tuple[Any, ...] | None, bool]:
    """Return the values without null and repetitions, and whether null is one of them."""
    if "const" in node.data:
        values: tuple[Any, ...] = (node.data["const"],)
    elif isinstance(node.data.get("enum"), list):
        values = tuple(node.data["enum"])
    else:
        return None, False
    distinct = {(type(value), repr(value)): value for value in values if value is not None}
    return tuple(distinct.values()), None in values


def _required(node: Node) -> tuple[str, ...]:
    return tuple(dict.fromkeys(node.data["required"])) if _is_name_list(node) else ()


def _is_name_list(node: Node) -> bool:
    """Tell the list of names from the boolean that Swagger's habits leave on properties."""
    value = node.data.get("required")
    return isinstance(value, list) and all(isinstance(name, str) for name in value)


def _discriminator(node: Node) -> Discriminator | None:
    value = node.data.get("discriminator")
    if isinstance(value, str):
        return Discriminator(property_name=value)
    if not isinstance(value, Mapping) or not isinstance(value.get("propertyName"), str):
        return None
    mapping = value.get("mapping")
    entries = mapping.items() if isinstance(mapping, Mapping) else ()
    return Discriminator(
        property_name=value["propertyName"],
        mapping=tuple((str(tag), _mapped(target)) for tag, target in entries if _is_text(target)),
    )


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _mapped(target: str) -> str:
    """Return the pointer that a mapping's entry names, by reference or by component name."""
    if target.startswith("#"):
        return pointer_of(target)
    return f"/components/schemas/{escape(target)}"


def _precision(node: Node) -> Precision | None:
    if node.data.get("format") != "date-time":
        return None
    examples = node.data.get("examples")
    shown = [*(examples if isinstance(examples, list) else ()), node.data.get("example")]
    return shown_precision((each for each in shown if each is not None), node.data.get("pattern"))


def _constraints(node: Node) -> tuple[tuple[str, Any], ...]:
    found = {key: node.data[key] for key in _CONSTRAINTS if key in node.data}
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(found.get(exclusive), bool) and found.pop(exclusive) and bound in found:
            found[exclusive] = found.pop(bound)
    return tuple(
        (key, value) for key, value in found.items() if isinstance(value, int | float | str)
    )
