"""Lay the branches of `allOf` over each other: one flat schema to sample from.

Keeps the sampler from knowing how two sets of assertions become the stricter one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

_STRICTER = {
    "minimum": max,
    "exclusiveMinimum": max,
    "minLength": max,
    "minItems": max,
    "minProperties": max,
    "maximum": min,
    "exclusiveMaximum": min,
    "maxLength": min,
    "maxItems": min,
    "maxProperties": min,
    "multipleOf": math.lcm,
}
_NUMERIC = (int, float)


def types_of(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the types that a normalised schema names, or those that its keywords speak of."""
    declared = schema.get("type")
    if isinstance(declared, str):
        return (declared,)
    if isinstance(declared, list):
        return tuple(declared)
    return ()


def implied_types(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the type that the keywords of a schema without `type` speak of."""
    hints = (
        ("object", ("properties", "additionalProperties", "required", "minProperties")),
        ("array", ("items", "prefixItems", "minItems", "maxItems", "uniqueItems")),
        ("number", ("minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum")),
        ("string", ("pattern", "minLength", "maxLength", "format")),
    )
    return tuple(kind for kind, keywords in hints if any(word in schema for word in keywords))


def merge(first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, Any]:
    """Return one schema that asserts what both assert."""
    merged = dict(first)
    for key, value in second.items():
        merged[key] = _merge_keyword(key, merged[key], value) if key in merged else value
    return merged


def _merge_keyword(key: str, one: Any, other: Any) -> Any:
    if key in ("properties", "patternProperties"):
        return {
            name: _both(one[name], other[name]) if name in one and name in other else schema
            for name, schema in {**one, **other}.items()
        }
    if key == "hidden":
        return {**one, **other}
    if key == "required":
        return list(dict.fromkeys([*one, *other]))
    if key == "type":
        return _common_types(one, other)
    if key == "enum":
        return [value for value in one if value in other]
    if key in ("items", "additionalProperties", "propertyNames"):
        return _both(one, other)
    if key == "choices":
        return [*one, *other]
    if key in _STRICTER and isinstance(one, _NUMERIC) and isinstance(other, _NUMERIC):
        if key == "multipleOf" and not (isinstance(one, int) and isinstance(other, int)):
            return max(one, other)
        return _STRICTER[key](one, other)
    return other


def _common_types(one: Any, other: Any) -> list[str]:
    ones = [one] if isinstance(one, str) else list(one)
    others = [other] if isinstance(other, str) else list(other)
    common = [kind for kind in ones if kind in others]
    if "integer" not in common and "integer" in [*ones, *others] and "number" in [*ones, *others]:
        common.append("integer")
    return common


def _both(one: Any, other: Any) -> Any:
    if one is True or one == other:
        return other
    return one if other is True else {"allOf": [one, other]}


def merge_all(schemas: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return one schema that asserts what all assert."""
    merged: dict[str, Any] = {}
    for schema in schemas:
        merged = merge(merged, schema)
    return merged
