"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .entry import Entry as Entry
    from .place import Place as Place, PlaceSingleItem1 as PlaceSingleItem1
    from .point import Point as Point

__getattr__ = lazy(
    __name__,
    {
        "Entry": "entry",
        "Place": "place",
        "PlaceSingleItem1": "place",
        "Point": "point",
    },
)

__all__ = [
    "Entry",
    "Place",
    "PlaceSingleItem1",
    "Point",
]
