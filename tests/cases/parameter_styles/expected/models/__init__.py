"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .list_ import List as List
    from .point import Point as Point

__getattr__ = lazy(
    __name__,
    {
        "List": "list_",
        "Point": "point",
    },
)

__all__ = [
    "List",
    "Point",
]
