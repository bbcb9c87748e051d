"""Finds values that keep code as it was: a default that changed, that of a new argument, the new name of a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.changes.model import Change, Comparison
from generator.changes.sites.wanted import NEEDED, OTHER_DEFAULT
from generator.python.text.literals import literal

_LONGEST = 200
_REMOVED, _ADDED = "enum-value-removed", "enum-value-added"


def find_fixes(comparison: Comparison, document: Mapping[str, Any]) -> Mapping[str, str]:
    """Return values by the fingerprints of changes, as Python writes them; `document` is the new one."""
    return {
        change.id: text
        for change in comparison.edits
        for value in _values(change, comparison, document)
        if isinstance(value, str | int | float) and len(text := literal(value)) <= _LONGEST
    }


def _values(change: Change, comparison: Comparison, document: Mapping[str, Any]) -> Iterator[Any]:
    rule = change.rule
    if change.direction != "response" and any(word in rule for word in OTHER_DEFAULT):
        yield change.old.value if change.old else None
    elif change.direction != "response" and any(word in rule for word in NEEDED):
        yield _default(change, document)
    elif rule.endswith(_REMOVED):
        yield from _successor(change, comparison)


def _successor(change: Change, comparison: Comparison) -> Iterator[Any]:
    """Yield the value that came where one went: where one of each is all that changed, it may be the same value."""
    came = [
        other.new.value
        for other in comparison.edits
        if other.rule == change.rule.replace(_REMOVED, _ADDED)
        and (other.what, other.detail) == (change.what, change.detail)
        and other.new is not None
    ]
    went = change.old.value if change.old else None
    match went, came:
        case [_], [[value]]:
            yield value


def _default(change: Change, document: Mapping[str, Any]) -> Any:
    """Return the default that the new document gives what it needs now."""
    pointer = change.new.location.pointer if change.new else ""
    if pointer.endswith("/required"):
        pointer = pointer.removesuffix("required") + "properties/" + change.detail.split("/")[-1]
    node = _at(document, pointer)
    schema = _at(document, "", node.get("schema")) or node
    return schema.get("default")


def _at(document: Mapping[str, Any], pointer: str, node: Any = None) -> Mapping[str, Any]:
    """Return a node, and what it refers to where it is a reference; nothing where there is no such node."""
    if pointer or node is None:
        if not pointer:
            return {}
        node = document
        for token in pointer.removeprefix("#").split("/")[1:]:
            key = token.replace("~1", "/").replace("~0", "~")
            if isinstance(node, list) and key.isdecimal() and int(key) < len(node):
                node = node[int(key)]
            elif isinstance(node, dict) and key in node:
                node = node[key]
            else:
                return {}
    for _ in range(10):
        if not (isinstance(node, dict) and isinstance(node.get("$ref"), str)):
            break
        node = _at(document, node["$ref"])
    return node if isinstance(node, dict) else {}
