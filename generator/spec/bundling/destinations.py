"""Decides where in the bundled document the pieces of other files stand.

A piece that lies inside another one which comes along is found there; the others become components.
What a document's parts are called, and where they are, hence does not depend on how it was cut.
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
"""Section, place of the text, pointer in it: what a piece is, and what it is used as."""

PROVISIONAL: Final = "\x00"
"""Begins the names that components have before all are known."""


class Stranger(NamedTuple):
    """A piece of another file that something refers to."""

    section: str
    kind: str
    target: Target

    @property
    def key(self) -> Key:
        """The piece's identity."""
        return self.section, *self.target.key


class Region(NamedTuple):
    """A part of another file that stands in the bundled document: its kind, and where."""

    source: Source
    pointer: str
    slot: Slot
    place: str


class Home(NamedTuple):
    """Where a piece stands in the bundled document; ``is_within``: as a part of another one."""

    pointer: str
    is_within: bool


def find_homes(
    strangers: Sequence[Stranger],
    regions: Iterable[Region],
    taken: Mapping[str, set[str]],
    root: Source,
    table: Table,
) -> dict[Key, Home]:
    """Give every piece its place; ``taken`` holds the names of each section's own components."""
    fixed = _Index(table)
    for region in regions:
        if PROVISIONAL not in region.place:
            fixed.add(region.source, region.pointer, region.slot, region.place)
    homes: dict[Key, Home] = {}
    apart: list[Stranger] = []
    for stranger in strangers:
        place = fixed.place_of(stranger)
        if place:
            homes[stranger.key] = Home(place, is_within=True)
        else:
            apart.append(stranger)
    brought = _Index(table)
    for one in apart:
        brought.add(one.target.source, one.target.pointer, Slot("one", one.kind), "")
    named = _Index(table)
    for section in dict.fromkeys(one.section for one in apart):
        members = [one for one in apart if one.section == section and not brought.holds(one)]
        names = name_components([one.target for one in members], taken[section], root)
        for one in members:
            home = Home(join(section, names[one.target.key]), is_within=False)
            homes[one.key] = home
            slot = Slot("one", one.kind)
            named.add(one.target.source, one.target.pointer, slot, home.pointer)
    for one in apart:
        if one.key not in homes:
            homes[one.key] = Home(named.place_of(one), is_within=True)
    return homes


class _Index:
    """Parts of texts by where they stand there, so that what lies inside them finds them."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._parts: dict[tuple[str, str], list[tuple[Slot, str]]] = {}

    def add(self, source: Source, pointer: str, slot: Slot, place: str) -> None:
        self._parts.setdefault((source.place, pointer), []).append((slot, place))

    def holds(self, stranger: Stranger) -> bool:
        return bool(self._places(stranger))

    def place_of(self, stranger: Stranger) -> str:
        """Give the place of a piece within one of the parts; empty if it is in none."""
        return min(self._places(stranger), key=lambda place: (len(place), place), default="")

    def _places(self, stranger: Stranger) -> list[str]:
        source, pointer = stranger.target.source, stranger.target.pointer
        places, outer = [], pointer
        while outer:
            outer = parent(outer)
            below = pointer[len(outer) :]
            for slot, place in self._parts.get((source.place, outer), ()):
                if kind_of(self._table, split(below), slot) == (stranger.kind, "one"):
                    places.append(place + below)
        return places
