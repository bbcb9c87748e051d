"""The position of a walk in the document that the walk builds.

A position is a chain of steps. The JSON pointer is made of the steps only when it is needed.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from generator.spec.pointers import from_keys
from generator.spec.references.identifiers import Base
from generator.spec.text.source import Source

Trail = tuple["Trail", str | int] | None
Graft = tuple[tuple[str, ...], Any]
"""The keys that lead to a place, and what is put there."""


class Site(NamedTuple):
    """Where the walk is: what its references are relative to, and its place in the bundle."""

    base: Base
    trail: Trail
    inlined: tuple[tuple[str, str], ...] = ()

    def under(self, key: str | int) -> Site:
        """Go on to a member."""
        return Site(self.base, (self.trail, key), self.inlined)

    @property
    def source(self) -> Source:
        """The text that is read."""
        return self.base.source

    @property
    def pointer(self) -> str:
        """The place in the bundled document."""
        keys: list[str | int] = []
        trail = self.trail
        while trail is not None:
            trail, key = trail
            keys.append(key)
        return from_keys(reversed(keys))


def trail_of(keys: tuple[str, ...]) -> Trail:
    """Give the trail that leads to a node."""
    trail: Trail = None
    for key in keys:
        trail = (trail, key)
    return trail


def graft(node: Any, grafts: list[Graft]) -> Any:
    """Put nodes at places of a tree, outer ones first, copying only what leads to them."""
    return _graft(node, sorted(grafts, key=_keys)) if grafts else node


def _keys(graft: Graft) -> tuple[str, ...]:
    return graft[0]


def _graft(node: Any, grafts: list[Graft]) -> Any:
    groups: dict[str, list[Graft]] = {}
    for keys, new in grafts:
        if not keys:
            return new
        groups.setdefault(keys[0], []).append((keys[1:], new))
    if isinstance(node, list):
        return [
            _graft(item, groups[str(at)]) if str(at) in groups else item
            for at, item in enumerate(node)
        ]
    copy = dict(node) if isinstance(node, dict) else {}
    for key, below in groups.items():
        copy[key] = _graft(copy.get(key), below)
    return copy
