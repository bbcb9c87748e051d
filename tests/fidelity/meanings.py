"""A document as its author meant it: "or null" spelt one way."""

from __future__ import annotations

from typing import Any

_NULL: dict[str, Any] = {"enum": [None], "nullable": True}
_NOTES = frozenset({"description", "title", "default", "example"})


def as_meant(node: Any) -> Any:
    """Return a copy in which variants that say nothing but "or null" allow null alone.

    An object with properties is one also without a type.
    """
    if isinstance(node, list):
        return [as_meant(each) for each in node]
    if not isinstance(node, dict):
        return node
    copy = {key: as_meant(value) for key, value in node.items()}
    if "type" in copy and copy["type"] is None:
        copy["type"] = "null"
    if isinstance(copy.get("type"), list):
        copy["type"] = ["null" if each is None else each for each in copy["type"]]
    if _has_properties(copy):
        copy.setdefault("type", "object")
    for word in ("oneOf", "anyOf"):
        if isinstance(copy.get(word), list):
            copy[word] = _plain(copy[word])
    return copy


def _has_properties(node: dict[str, Any]) -> bool:
    """Tell whether a schema has properties; a property may have that name too."""
    properties = node.get("properties")
    return (
        isinstance(properties, dict)
        and any(isinstance(v, dict) for v in properties.values())
        and all(isinstance(v, dict | bool) for v in properties.values())
    )


def _plain(branches: list[Any]) -> list[Any]:
    bare = [each for each in branches if _is_bare(each)]
    others = [each for each in branches if each not in bare]
    has_object = any(isinstance(each, dict) and _may_be_object(each) for each in others)
    if not others:
        return branches
    return [
        _NULL if each in bare and ("type" not in each or has_object) else each for each in branches
    ]


def _is_bare(branch: Any) -> bool:
    if not isinstance(branch, dict):
        return False
    words = branch.keys() - _NOTES
    is_nullable = branch.get("nullable") is True or branch.get("x-nullable") is True
    is_object = branch.get("type", "object") == "object"
    return is_nullable and is_object and words <= {"nullable", "x-nullable", "type"}


def _may_be_object(branch: dict[str, Any]) -> bool:
    return branch.get("type") == "object" or not branch.keys().isdisjoint(
        {"$ref", "properties", "allOf", "oneOf", "anyOf"}
    )
