"""Fingerprints stay the same under other words, another order, other lines and other names."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.changes.engine import compare
from tests.changes.documents import documents, side

Document = dict[str, Any]

_ORDER = {
    "type": "object",
    "properties": {
        "kind": {"type": "string", "enum": ["a", "b"]},
        "lines": {"type": "array", "items": {"$ref": "#/components/schemas/Line"}},
    },
}
_LINE = {"type": "object", "properties": {"count": {"type": "integer", "minimum": 1}}}


def pair() -> tuple[Document, Document]:
    """Return two documents that differ in two schemas, a parameter and an operation."""
    old, new = documents(
        {
            "request": [{"$ref": "#/components/schemas/Order"}, "same"],
            "components": {"Order": _ORDER, "Line": _LINE},
            "parameters": [[{"name": "q", "in": "query", "schema": {"type": "string"}}], []],
            "new": {
                "components": {
                    "schemas": {
                        "Order": {"properties": {"kind": {"enum": ["a"]}}},
                        "Line": {"properties": {"count": {"minimum": 2}}},
                    }
                },
                "paths": {"/items/{id}": {"get": {"deprecated": True}}},
            },
        }
    )
    return old, new


def reworded(document: Document) -> Document:
    """Describe everything in other words."""
    document["info"]["description"] = "Other words."
    for schema in document["components"]["schemas"].values():
        schema["description"] = "Other words."
    return document


def reordered(document: Document) -> Document:
    """Turn the order of everything round."""

    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: turned(value[key]) for key in reversed(value)}
        return [turned(item) for item in value] if isinstance(value, list) else value

    return dict(turned(document))


def renamed(document: Document) -> Document:
    """Give the schemas and a path's variable other names."""
    text = json.dumps(document)
    for old, new in (("Order", "Purchase"), ("Line", "Row"), ("{id}", "{item}")):
        text = text.replace(f"schemas/{old}", f"schemas/{new}").replace(f'"{old}":', f'"{new}":')
        text = text.replace(old, new) if old.startswith("{") else text
    return dict(json.loads(text.replace('"name": "id"', '"name": "item"')))


@pytest.mark.parametrize("other", [reworded, reordered, renamed])
def test_a_fingerprint_survives(other: Callable[[Document], Document]) -> None:
    old, new = pair()
    before = {change.id: change.rule for change in compare(side(old), side(new)).changes}
    assert sorted(before.values()) == [
        "endpoint-deprecated",
        "request-parameter-removed",
        "request-property-enum-value-removed",
        "request-property-min-increased",
    ]
    after = {
        change.id: change.rule for change in compare(side(other(old)), side(other(new))).changes
    }
    assert after == before


def test_another_value_has_another_fingerprint() -> None:
    old, new = pair()
    first = {change.id for change in compare(side(old), side(new)).changes}
    new["components"]["schemas"]["Line"]["properties"]["count"]["minimum"] = 3
    second = {change.id for change in compare(side(old), side(new)).changes}
    assert len(first & second) == len(first) - 1
