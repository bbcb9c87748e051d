"""Bounds that mean the same are the same after they are closed."""

from __future__ import annotations

from typing import Any

import pytest

from generator.changes.normal.kinds import type_of
from generator.changes.normal.numbers import closed_bounds, tightest


@pytest.mark.parametrize(
    ("written", "is_integer", "closed"),
    [
        ({"exclusiveMinimum": 0}, True, {"minimum": 1}),
        ({"exclusiveMaximum": 10}, True, {"maximum": 9}),
        ({"exclusiveMinimum": 0.5}, True, {"minimum": 1}),
        ({"exclusiveMaximum": 9.5}, True, {"maximum": 9}),
        ({"minimum": 3, "exclusiveMinimum": 0}, True, {"minimum": 3}),
        ({"minimum": 0, "exclusiveMinimum": 3}, True, {"minimum": 4}),
        ({"exclusiveMinimum": 0}, False, {"exclusiveMinimum": 0}),
        ({"minimum": 0, "exclusiveMinimum": 0}, False, {"exclusiveMinimum": 0}),
        ({"minimum": 1, "exclusiveMinimum": 0}, False, {"minimum": 1}),
        ({"maximum": 1, "exclusiveMaximum": 1}, False, {"exclusiveMaximum": 1}),
        ({"maximum": 1, "exclusiveMaximum": 2}, False, {"maximum": 1}),
        ({"minimum": "0", "exclusiveMaximum": True}, False, {}),
        ({"multipleOf": 1}, True, {}),
        ({"multipleOf": 1.0}, True, {}),
        ({"multipleOf": 1}, False, {"multipleOf": 1}),
        ({"multipleOf": 2}, True, {"multipleOf": 2}),
        ({"minLength": 0, "minItems": 0, "minProperties": 0, "uniqueItems": False}, False, {}),
        ({"minLength": 1, "uniqueItems": True}, False, {"minLength": 1, "uniqueItems": True}),
    ],
)
def test_bounds_are_closed(
    written: dict[str, Any], is_integer: bool, closed: dict[str, Any]
) -> None:
    assert closed_bounds(written, is_integer) == closed


@pytest.mark.parametrize(
    ("keyword", "first", "second", "both"),
    [
        ("minimum", 1, 2, 2),
        ("exclusiveMinimum", 3, 2, 3),
        ("maxLength", 1, 2, 1),
        ("exclusiveMaximum", 3, 2, 2),
        ("uniqueItems", True, False, True),
        ("uniqueItems", False, True, True),
        ("pattern", "b", "a", ("a", "b")),
        ("pattern", ("a", "b"), "c", ("a", "b", "c")),
        ("pattern", "a", "a", "a"),
    ],
)
def test_of_two_assertions_the_tighter_holds(
    keyword: str, first: Any, second: Any, both: Any
) -> None:
    assert tightest(keyword, first, second) == both


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (None, "null"),
        (True, "boolean"),
        (1, "integer"),
        (1.0, "integer"),
        (1.5, "number"),
        ("1", "string"),
        ([], "array"),
        ((), "array"),
        ({}, "object"),
    ],
)
def test_a_value_has_the_type_of_json_schema(value: Any, name: str) -> None:
    assert type_of(value) == name
