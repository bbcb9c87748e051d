"""One difference between two schemas that stand at the same place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.changes.model import Effect
from generator.changes.normal.view import Spot

Step = tuple[str, ...]
"""A way into a value: `("property", "id")`, `("items",)`, `("prefix", "0")`, `("map",)`,
`("pattern", "^x-")` or `("member",)`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delta:
    """An edit of one schema. ``rule`` lacks its beginning, which says where the schema is used."""

    rule: str
    keyword: str
    """The keyword that differs: judges say it of a value that is refused."""
    effect: Effect
    old_at: str
    new_at: str
    old_value: Any = None
    new_value: Any = None
    name: str = ""
    """The property that is concerned, where it is not the schema itself."""
    is_expected: bool = False
    """Whether clients have to reckon with the change, although it is harmful."""
    renamed_to: str = ""
    old_member: Spot | None = None
    """The schema that is gone: a property, or a member of a union."""
    new_member: Spot | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """Two places inside of two schemas, to be compared with each other."""

    step: Step
    old: Spot
    new: Spot


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the comparison of two schemas gave, what stands inside of them left to others."""

    deltas: tuple[Delta, ...] = ()
    children: tuple[Child, ...] = ()
