"""The values of overlays, and a text whose nodes come from several files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.errors import Location
from generator.spec.text.source import Origins, Source, nearest


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One action of an overlay: what it selects, and what becomes of that.

    ``pointer`` is the place of the action in its file. ``update`` is `MISSING` where there is none, and ``copy`` is
    empty.
    """

    pointer: str
    target: str
    update: Any
    is_removal: bool
    copy: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Overlay:
    """An overlay that was read; ``has_primitives`` says that its version lets an update replace single values."""

    source: Source
    actions: tuple[Action, ...]
    has_primitives: bool


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class OverlaidSource(Source):
    """The text of a document with what overlays did to its value.

    ``origins`` say where nodes come from; what is not there comes from the document, at the same place in what it
    stands in.
    """

    origins: Origins

    def locate(self, pointer: str) -> Location:
        """Give the place of a node: in the file that it came from."""
        prefix = nearest(pointer, self.origins)
        source, origin = self.origins[prefix]
        place = origin + pointer[len(prefix) :]
        if source.place != self.place:
            return source.locate(place)
        line, column = self.index.position(place)
        return Location(file=self.name, line=line, column=column, pointer=pointer)
