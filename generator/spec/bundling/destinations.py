"""Decides where in the bundled document the parts of other files stand.

A part that lies inside another bundled part is found there; every other part becomes a component. So the names
and places in the bundled document do not depend on how its author cut it into files.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from generator.spec.bundling.names import name_components
from generator.spec.pointers import join, parent, split
from generator.spec.references.resolving import Target
from generator.spec.text.source import Source
from generator.spec.vocabulary import Slot, Table, kind_of

Key = tuple[str, str, str]
"""Section, place of the text, pointer in it: what a part is, and what it is used as."""

PROVISIONAL: Final = "\x00"
"""Begins the names that components have before all are known."""


class ForeignPart(NamedTuple):
    """A part of another file that something refers to."""

    section: str
    kind: str
    target: Target

    @property
    def key(self) -> Key:
        """The part's identity."""
        return self.section, *self.target.key


class Region(NamedTuple):
    """A part of another file that stands in the bundled document: its kind, and where."""

    source: Source
    pointer: str
    slot: Slot
    place: str


class Destination(NamedTuple):
    """Where a part stands in the bundled document; ``is_within``: inside another bundled part."""

    pointer: str
    is_within: bool


def find_destinations(
    foreign_parts: Sequence[ForeignPart],
    regions: Iterable[Region],
    taken: Mapping[str, set[str]],
    root: Source,
    table: Table,
) -> dict[Key, Destination]:
    """Return the place of every part; ``taken`` holds the names of each section's own components."""
    fixed = _Index(table)
    for region in regions:
        if PROVISIONAL not in region.place:
            fixed.add(region.source, region.pointer, region.slot, region.place)
    destinations: dict[Key, Destination] = {}
    apart: list[ForeignPart] = []
    for foreign in foreign_parts:
        place = fixed.place_of(foreign)
        if place:
            destinations[foreign.key] = Destination(place, is_within=True)
        else:
            apart.append(foreign)
    foreign_index = _Index(table)
    for one in apart:
        foreign_index.add(one.target.source, one.target.pointer, Slot("one", one.kind), "")
    named = _Index(table)
    for section in dict.fromkeys(one.section for one in apart):
        members = [one for one in apart if one.section == section and not foreign_index.holds(one)]
        names = name_components([one.target for one in members], taken[section], root)
        for one in members:
            destination = Destination(join(section, names[one.target.key]), is_within=False)
            destinations[one.key] = destination
            slot = Slot("one", one.kind)
            named.add(one.target.source, one.target.pointer, slot, destination.pointer)
    for one in apart:
        if one.key not in destinations:
            destinations[one.key] = Destination(named.place_of(one), is_within=True)
    return destinations


class _Index:
    """Parts of texts by where they stand in their text; a part that lies inside one of them is found through it."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._parts: dict[tuple[str, str], list[tuple[Slot, str]]] = {}

    def add(self, source: Source, pointer: str, slot: Slot, place: str) -> None:
        self._parts.setdefault((source.place, pointer), []).append((slot, place))

    def holds(self, foreign: ForeignPart) -> bool:
        return bool(self._places(foreign))

    def place_of(self, foreign: ForeignPart) -> str:
        """Return the place of a part within one of the indexed parts; empty if it is in none."""
        return min(self._places(foreign), key=lambda place: (len(place), place), default="")

    def _places(self, foreign: ForeignPart) -> list[str]:
        source, pointer = foreign.target.source, foreign.target.pointer
        places, outer = [], pointer
        while outer:
            outer = parent(outer)
            below = pointer[len(outer) :]
            for slot, place in self._parts.get((source.place, outer), ()):
                if kind_of(self._table, split(below), slot) == (foreign.kind, "one"):
                    places.append(place + below)
        return places
