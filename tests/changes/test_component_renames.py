"""Components under other names are found by what uses them and by what they say, in any order."""

from __future__ import annotations

from typing import Any

from generator.changes.engine import compare
from tests.changes.documents import documents, side

_TEXT = {"type": "string", "minLength": 1}


def _renames(old: dict[str, Any], new: dict[str, Any]) -> dict[str, tuple[str, float]]:
    """Return the names that components of documents got, with how sure each is."""
    before, after = documents({"components": [old, new]})
    changes = compare(side(before), side(after)).changes
    renames = [change.rename for change in changes if change.rule == "component-renamed"]
    return {rename.old: (rename.new, rename.score) for rename in renames if rename}


def test_an_unused_component_is_found_by_what_it_says() -> None:
    found = _renames({"Key": _TEXT}, {"Token": _TEXT})
    assert found == {"Key": ("Token", 1.0)}


def test_unused_components_that_say_the_same_are_told_apart_by_their_users() -> None:
    def order(key: str, name: str) -> dict[str, Any]:
        properties = {
            "key": {"$ref": f"#/components/schemas/{key}"},
            "name": {"$ref": f"#/components/schemas/{name}"},
        }
        return {"type": "object", "properties": properties}

    old = {"Key": _TEXT, "Name": _TEXT, "Order": order("Key", "Name")}
    new = {"Label": _TEXT, "Order": order("Token", "Label"), "Token": _TEXT}
    assert _renames(old, new) == {"Key": ("Token", 1.0), "Name": ("Label", 1.0)}


def test_unused_components_that_say_the_same_are_told_apart_by_their_descriptions() -> None:
    old = {"A": _TEXT | {"description": "One."}, "B": _TEXT | {"description": "Two."}}
    new = {"C": _TEXT | {"description": "Two."}, "D": _TEXT | {"description": "One."}}
    assert _renames(old, new) == {"A": ("D", 1.0), "B": ("C", 1.0)}


def test_a_component_that_says_nothing_may_be_another_one() -> None:
    [(_, score)] = _renames({"Anything": {}}, {"Whatever": {}}).values()
    assert score < 0.8


def test_of_twins_without_users_none_is_sure() -> None:
    found = _renames({"A": _TEXT, "B": _TEXT}, {"C": _TEXT, "D": _TEXT})
    assert all(score < 0.8 for _, score in found.values())
