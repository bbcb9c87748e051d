"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .closed import Closed as Closed
    from .empty import Empty as Empty
    from .free import Free as Free
    from .free_map import FreeMap as FreeMap
    from .holder import Holder as Holder
    from .map_ import Map as Map
    from .map_of_lists import MapOfLists as MapOfLists
    from .never import Never as Never
    from .objects import Objects as Objects, ObjectsValue as ObjectsValue
    from .patterns import Patterns as Patterns
    from .patterns_and_more import PatternsAndMore as PatternsAndMore
    from .replace_labels_response import ReplaceLabelsResponse as ReplaceLabelsResponse
    from .shadows import Shadows as Shadows
    from .typed import Typed as Typed

__getattr__ = lazy(
    __name__,
    {
        "Closed": "closed",
        "Empty": "empty",
        "Free": "free",
        "FreeMap": "free_map",
        "Holder": "holder",
        "Map": "map_",
        "MapOfLists": "map_of_lists",
        "Never": "never",
        "Objects": "objects",
        "ObjectsValue": "objects",
        "Patterns": "patterns",
        "PatternsAndMore": "patterns_and_more",
        "ReplaceLabelsResponse": "replace_labels_response",
        "Shadows": "shadows",
        "Typed": "typed",
    },
)

__all__ = [
    "Closed",
    "Empty",
    "Free",
    "FreeMap",
    "Holder",
    "Map",
    "MapOfLists",
    "Never",
    "Objects",
    "ObjectsValue",
    "Patterns",
    "PatternsAndMore",
    "ReplaceLabelsResponse",
    "Shadows",
    "Typed",
]
