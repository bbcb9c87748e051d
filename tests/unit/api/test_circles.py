"""Schemas that extend themselves through `allOf` are told once for each circle."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.loading import api_of_schemas


def extending(*names: str, **more: Any) -> dict[str, Any]:
    return {"allOf": [*({"$ref": f"#/components/schemas/{name}"} for name in names), more]}


def circles(schemas: dict[str, Any]) -> list[tuple[str, str]]:
    found = [one for one in api_of_schemas(schemas).diagnostics if one.rule == "circular-all-of"]
    assert {one.level for one in found} <= {"warning"}
    return [(one.location.pointer, one.message.partition(";")[0]) for one in found]


@pytest.mark.parametrize("order", [("A", "B", "C"), ("C", "A", "B"), ("B", "C", "A")])
def test_a_circle_is_told_once_with_its_names_and_where_it_begins(order: tuple[str, ...]) -> None:
    following = {"A": "B", "B": "C", "C": "A"}
    schemas = {name: extending(following[name], title=name) for name in order}
    assert circles(schemas | {"D": extending("C")}) == [
        ("/components/schemas/A/allOf/0", "`allOf` leads back to itself: `A` -> `B` -> `C` -> `A`")
    ]


def test_a_schema_that_extends_itself_is_a_circle() -> None:
    assert circles({"A": extending("B", "A"), "B": extending()}) == [
        ("/components/schemas/A/allOf/1", "`allOf` leads back to itself: `A` -> `A`")
    ]


def test_circles_that_share_a_schema_are_told_apart() -> None:
    schemas = {"A": extending("B", "C"), "B": extending("A"), "C": extending("A")}
    assert [message.partition(": ")[2] for _, message in circles(schemas)] == [
        "`A` -> `B` -> `A`",
        "`A` -> `C` -> `A`",
    ]


def test_a_reference_to_an_inline_schema_closes_a_circle_too() -> None:
    inner = extending("A")
    schemas = {
        "A": {"allOf": [{"allOf": [{"$ref": "#/components/schemas/B/properties/x"}]}]},
        "B": {"properties": {"x": inner}},
    }
    assert circles(schemas) == [
        (
            "/components/schemas/A/allOf/0/allOf/0",
            "`allOf` leads back to itself: `A` -> `#/components/schemas/B/properties/x` -> `A`",
        )
    ]


def test_what_contains_itself_or_shares_a_base_is_no_circle() -> None:
    schemas = {
        "A": {"properties": {"child": extending("A")}, "oneOf": [extending("B")]},
        "B": extending("C", "D"),
        "C": extending("A"),
        "D": extending("A"),
    }
    assert circles(schemas) == []


def test_a_long_circle_names_only_its_beginning() -> None:
    schemas = {f"S{n:04}": extending(f"S{(n + 1) % 2000:04}") for n in range(2000)}
    ((_, message),) = circles(schemas)
    assert message.endswith("`S0005` -> ... -> `S0000`")
