"""One text that was read, and the way from a node of a bundled document back to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.errors import Location
from generator.spec.pointers import parent
from generator.spec.text.places import TextIndex


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Source:
    """One text that was read: its identity, the name to show, its value and its lines."""

    place: str
    name: str
    data: Any
    index: TextIndex

    def locate(self, pointer: str) -> Location:
        """Give the place of a node of this text."""
        line, column = self.index.position(pointer)
        return Location(file=self.name, line=line, column=column, pointer=pointer)


Origins = Mapping[str, tuple[Source, str]]
"""Where nodes came from: a node's pointer -> its text and its pointer there; `""` is the root."""


def locate(pointer: str, origins: Origins) -> Location:
    """Give the place of a node of a bundled document."""
    prefix = nearest(pointer, origins)
    source, origin = origins[prefix]
    return source.locate(origin + pointer[len(prefix) :])


def nearest(pointer: str, known: Mapping[str, object]) -> str:
    """Return the closest ancestor of a pointer, or the pointer itself, that a mapping has."""
    while pointer and pointer not in known:
        pointer = parent(pointer)
    return pointer
