"""One alternative of a schema: a set of values, and what the schemas that hold together say of it.

Nothing here comes from the generator, so that the generator's mistakes cannot be repeated here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

_TYPES = frozenset({"string", "number", "integer", "boolean", "array", "object"})
_DYNAMIC = ("$dynamicRef", "$dynamicAnchor")
_OBJECT_WORDS = ("properties", "additionalProperties", "patternProperties")
_COMPOSING = {"$ref", "allOf", "anyOf", "oneOf", "if"}
_ARRAY_WORDS = ("items", "prefixItems")
_KEYS = ("a", "Z", "0", "-", " ", "é", "@id", "x-a.b/c", "two words", "9" * 40)
"""Keys so different that only a pattern for all keys fits all of them."""
_TEXT_WORDS = ("format", "pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType")
_NUMBER_WORDS = ("minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum")

BASE: Mapping[str, Any] = {"x-children": True}
"""Stands for a union that lists the children of the schema around it."""

Nodes = tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Alternative:
    """One set of values that a schema allows."""

    pointers: tuple[str, ...]
    """The schemas that this alternative is made of, the outermost first."""
    kinds: frozenset[str] | None
    """The JSON types, without null; None where the document says nothing."""
    hints: frozenset[str] = frozenset()
    """The JSON types that the keywords are about, where no type is declared."""
    is_opaque: bool = False
    """Whether there is nothing to compare with: no value is possible, a reference is dynamic, or a
    type is none."""
    needs_null: bool = False
    may_be_null: bool = False
    format: str = ""
    encoding: str = ""
    media_type: str = ""
    content: Any = None
    """The schema of the JSON that is the content of a string."""
    patterns: tuple[str, ...] = ()
    values: tuple[Any, ...] | None = None
    """The values of `enum` or `const`; None where there is neither."""
    properties: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    """Property schemas that all hold, by name."""
    required: frozenset[str] = frozenset()
    additional: tuple[Any, ...] = ()
    """Schemas of properties without a name of their own; all hold."""
    pattern_values: tuple[Any, ...] = ()
    is_closed: bool = False
    is_open: bool = False
    """Whether further properties may have any value, said in so many words."""
    items: tuple[Any, ...] = ()
    prefix: tuple[Any, ...] = ()
    is_closed_list: bool = False
    is_fixed: bool = False
    """Whether an array has no element beyond its prefix."""


def read(
    nodes: Nodes, pointers: tuple[str, ...], same: Callable[[Any], Any] = lambda schema: schema
) -> Alternative:
    """Return what schemas that hold together say; `same` gives one object for equal references."""
    declared = _declared(nodes)
    values = _values(nodes)
    is_empty = (declared is not None and not declared) or values == ()
    kinds = declared - {"null"} if declared is not None else None
    if values is not None:
        of_values = frozenset(_kind(value) for value in values) - {"null"}
        if kinds is not None and not any(_is_in(kind, kinds) for kind in of_values):
            is_empty = True  # an array with the values of its elements, for one
        kinds = of_values
    words = {word for node in nodes for word in node if node[word] != {}}
    if kinds is None:
        implied = _implied(words)
        kinds = frozenset(implied) if implied else None
    needs_null, may_be_null = _null(nodes, declared, values)
    is_opaque = (is_empty and not may_be_null) or not words.isdisjoint(_DYNAMIC)
    is_opaque = is_opaque or bool(kinds and not kinds <= _TYPES)
    is_opaque = is_opaque or (kinds is None and any(node is BASE for node in nodes))
    return Alternative(
        pointers=tuple(pointer for pointer in pointers if pointer),
        kinds=kinds,
        hints=_hints(words) if kinds is None else frozenset(),
        is_opaque=is_opaque,
        needs_null=needs_null,
        may_be_null=may_be_null,
        format=_first(nodes, "format"),
        encoding=_first(nodes, "contentEncoding"),
        media_type=_first(nodes, "contentMediaType"),
        content=next((n["contentSchema"] for n in nodes if "contentSchema" in n), None),
        patterns=tuple(str(node["pattern"]) for node in nodes if "pattern" in node),
        values=values,
        **_object(nodes, same),
        **_array(nodes),
    )


def _object(nodes: Nodes, same: Callable[[Any], Any]) -> dict[str, Any]:
    properties: dict[str, tuple[Any, ...]] = {}
    for node in nodes:
        for name, schema in _members(node.get("properties")):
            schema = same(schema)
            earlier = properties.get(name, ())
            if not any(each is schema for each in earlier):
                properties[name] = (*earlier, schema)
    additional = [node.get("additionalProperties") for node in nodes]
    patterns = [item for node in nodes for item in _members(node.get("patternProperties"))]
    is_all = any(_fits_every_key(pattern) for pattern, _ in patterns)
    return {
        "properties": properties,
        "required": frozenset(
            name for node in nodes for name in _list(node.get("required")) if name
        ),
        "additional": tuple(each for each in additional if isinstance(each, dict) and each),
        "pattern_values": tuple(each for _, each in patterns),
        "is_closed": is_all or any(each is False for each in additional),
        "is_open": not is_all and any(each is True or each == {} for each in additional),
    }


def _fits_every_key(pattern: str) -> bool:
    """Tell whether no property remains of which a pattern says nothing."""
    try:
        return all(re.search(pattern, key) for key in _KEYS)
    except re.error:
        return False


def _array(nodes: Nodes) -> dict[str, Any]:
    nodes = tuple(map(_by_position, nodes))
    prefix = next((tuple(n["prefixItems"]) for n in nodes if n.get("prefixItems")), ())
    lengths = [node["maxItems"] for node in nodes if isinstance(node.get("maxItems"), int)]
    is_short = any(length <= len(prefix) for length in lengths)
    is_closed = is_short or any(node.get("items") is False for node in nodes)
    is_whole = any(node.get("minItems") == len(prefix) for node in nodes)
    return {
        "items": tuple(node["items"] for node in nodes if isinstance(node.get("items"), dict)),
        "prefix": prefix,
        "is_closed_list": bool(prefix) and is_closed,
        "is_fixed": bool(prefix) and is_closed and is_whole,
    }


def _by_position(node: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a node whose elements are spelt as JSON Schema 2020-12 spells them, the rest as `items`."""
    if "items" not in node and "unevaluatedItems" in node and node.keys().isdisjoint(_COMPOSING):
        return {**node, "items": node["unevaluatedItems"]}
    if not isinstance(node.get("items"), list):
        return node
    return {**node, "prefixItems": node["items"], "items": node.get("additionalItems", True)}


def without_null_branches(found: list[Alternative]) -> list[Alternative]:
    """Read `{nullable: true}` and `{type: object, nullable: true}` beside others as "or null".

    So do Rust's schemars, apispec and OpenAPI.NET write it; taken to the letter, they would allow everything.
    """
    bare = [each for each in found if _is_null_branch(each)]
    if len(bare) == len(found):
        return found
    others = [each for each in found if each not in bare]
    has_object = any("object" in (each.kinds or ()) or each.values is not None for each in others)
    return [
        Alternative(pointers=each.pointers, kinds=frozenset(), needs_null=True, may_be_null=True)
        if each in bare and (each.kinds is None or has_object)
        else each
        for each in found
    ]


def _is_null_branch(each: Alternative) -> bool:
    is_bare = not (each.properties or each.additional or each.pattern_values or each.hints)
    is_free = each.kinds is None or each.kinds == {"object"}
    return each.may_be_null and is_bare and is_free and each.values is None


def _declared(nodes: Nodes) -> frozenset[str] | None:
    """Return the types that all declarations allow; None where there is no declaration."""
    common: frozenset[str] | None = None
    for node in nodes:
        declared = node.get("type")
        if declared is None:
            continue
        listed = [declared] if isinstance(declared, str) else declared
        types = {name or "null" for name in listed}
        if node.get("nullable") is True:
            types.add("null")
        if common is None:
            common = frozenset(types)
        else:
            common = frozenset(
                kind for kind in common | types if _is_in(kind, common) and _is_in(kind, types)
            )
    if common is not None and "number" in common:
        common -= {"integer"}
    return common


def _is_in(kind: str, kinds: Iterable[str]) -> bool:
    return kind in kinds or (kind == "integer" and "number" in kinds)


def _values(nodes: Nodes) -> tuple[Any, ...] | None:
    found: list[Any] | None = None
    for node in nodes:
        for own in ([node["const"]] if "const" in node else None, node.get("enum")):
            if isinstance(own, list):
                keys = {_key(value) for value in own}
                found = own if found is None else [v for v in found if _key(v) in keys]
    return None if found is None else tuple(found)


def _key(value: Any) -> tuple[str, str]:
    return _kind(value), repr(value)


def _kind(value: Any) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case None:
            return "null"
        case list():
            return "array"
    return "object"


def _null(
    nodes: Nodes, declared: frozenset[str] | None, values: tuple[Any, ...] | None
) -> tuple[bool, bool]:
    """Return whether null has to be accepted, and whether it may be: the document can be vague."""
    is_marked = any(node.get("nullable") is True or _names_null(node) for node in nodes)
    in_values = values is not None and None in values
    by_type = declared is not None and "null" in declared
    by_word = any(node.get("nullable") is True and "type" not in node for node in nodes)
    if values is not None:
        return in_values and (declared is None or by_type), in_values or is_marked
    return by_type or (by_word and declared is None), is_marked


def _names_null(node: Mapping[str, Any]) -> bool:
    types = node.get("type") or ()
    listed = [types] if isinstance(types, str) else types
    return "null" in listed or None in listed


def _implied(words: set[str]) -> set[str]:
    if words.intersection(_OBJECT_WORDS):
        return {"object"}
    return {"array"} if words.intersection(_ARRAY_WORDS) else set()


def _hints(words: set[str]) -> frozenset[str]:
    found = {"string"} if words.intersection(_TEXT_WORDS) else set()
    return frozenset(found | ({"number"} if words.intersection(_NUMBER_WORDS) else set()))


def _first(nodes: Nodes, word: str) -> str:
    return next((node[word] for node in nodes if isinstance(node.get(word), str)), "")


def _members(node: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(node, dict):
        yield from node.items()


def _list(node: Any) -> list[Any]:
    return node if isinstance(node, list) else []
