"""What documents say of single values of an enumeration."""

from __future__ import annotations

from typing import Any

import pytest

from generator.api.enum_notes import EnumNote, enum_notes

ENUM = {"enum": [1, "1", True]}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            {"x-enum-varnames": ["One", "Text", "Yes"]},
            [(1, "One", ""), ("1", "Text", ""), (True, "Yes", "")],
        ),
        ({"x-enumNames": ["One"]}, [(1, "One", "")]),
        ({"x-enum-descriptions": ["", " a\n b "]}, [("1", "", "a b")]),
        ({"x-enum-varnames": ["One"], "x-enum-comments": {"One": "first"}}, [(1, "One", "first")]),
        ({"x-enum-descriptions": {"True": "yes"}}, [(True, "", "yes")]),
        (
            {"x-ms-enum": {"values": [{"value": "1", "name": "Text", "description": "d"}]}},
            [("1", "Text", "d")],
        ),
        ({"x-enum-varnames": [5, None, {}], "x-ms-enum": [], "x-enum-descriptions": "text"}, []),
    ],
)
def test_names_and_descriptions_belong_to_their_values(
    said: dict[str, Any], expected: list[tuple[Any, str, str]]
) -> None:
    assert enum_notes({**ENUM, **said}) == tuple(EnumNote(*each) for each in expected)
    assert enum_notes(said) == ()
    types = [type(note.value) for note in enum_notes({**ENUM, **said})]
    assert types == [type(value) for value, _, _ in expected]


def test_a_repeated_value_keeps_its_first_name() -> None:
    notes = enum_notes({"enum": ["a", "a"], "x-enum-varnames": ["First", "Second"]})
    assert notes == (EnumNote("a", "First", ""),)
