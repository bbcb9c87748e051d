"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .at_most import AtMost as AtMost
    from .create_place_response import CreatePlaceResponse as CreatePlaceResponse
    from .dot import Dot as Dot
    from .entry import Entry as Entry
    from .fixed import Fixed as Fixed, FixedItem2 as FixedItem2
    from .get_span_response import GetSpanResponse as GetSpanResponse
    from .grid import Grid as Grid
    from .objects import Objects as Objects, ObjectsItem1 as ObjectsItem1
    from .old_form import OldForm as OldForm
    from .old_open import OldOpen as OldOpen
    from .open_ import Open as Open
    from .place import Place as Place, PlaceSingleItem1 as PlaceSingleItem1
    from .point import Point as Point
    from .replace_spans_request import ReplaceSpansRequest as ReplaceSpansRequest
    from .replace_spans_response import ReplaceSpansResponse as ReplaceSpansResponse
    from .shape import AnyShape as AnyShape, Shape as Shape
    from .shorter import Shorter as Shorter

__getattr__ = lazy(
    __name__,
    {
        "AnyShape": "shape",
        "AtMost": "at_most",
        "CreatePlaceResponse": "create_place_response",
        "Dot": "dot",
        "Entry": "entry",
        "Fixed": "fixed",
        "FixedItem2": "fixed",
        "GetSpanResponse": "get_span_response",
        "Grid": "grid",
        "Objects": "objects",
        "ObjectsItem1": "objects",
        "OldForm": "old_form",
        "OldOpen": "old_open",
        "Open": "open_",
        "Place": "place",
        "PlaceSingleItem1": "place",
        "Point": "point",
        "ReplaceSpansRequest": "replace_spans_request",
        "ReplaceSpansResponse": "replace_spans_response",
        "Shape": "shape",
        "Shorter": "shorter",
    },
)

__all__ = [
    "AnyShape",
    "AtMost",
    "CreatePlaceResponse",
    "Dot",
    "Entry",
    "Fixed",
    "FixedItem2",
    "GetSpanResponse",
    "Grid",
    "Objects",
    "ObjectsItem1",
    "OldForm",
    "OldOpen",
    "Open",
    "Place",
    "PlaceSingleItem1",
    "Point",
    "ReplaceSpansRequest",
    "ReplaceSpansResponse",
    "Shape",
    "Shorter",
]
