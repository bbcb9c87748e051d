"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .a import A as A
    from .anything import Anything as Anything
    from .b import B as B
    from .beside_properties import (
        BesideProperties as BesideProperties,
        BesidePropertiesB as BesidePropertiesB,
        BesidePropertiesWithA as BesidePropertiesWithA,
    )
    from .dates import Dates as Dates
    from .inline import (
        Inline as Inline,
        InlineByName as InlineByName,
        InlineItem as InlineItem,
        InlineWithId as InlineWithId,
    )
    from .nested import Nested as Nested
    from .never import Never as Never
    from .nothing import Nothing as Nothing
    from .objects import Objects as Objects
    from .one import One as One
    from .or_anything import OrAnything as OrAnything
    from .required_only import RequiredOnly as RequiredOnly
    from .same import Same as Same
    from .scalars import Scalars as Scalars
    from .search_response import SearchResponse as SearchResponse
    from .types import Types as Types

__getattr__ = lazy(
    __name__,
    {
        "A": "a",
        "Anything": "anything",
        "B": "b",
        "BesideProperties": "beside_properties",
        "BesidePropertiesB": "beside_properties",
        "BesidePropertiesWithA": "beside_properties",
        "Dates": "dates",
        "Inline": "inline",
        "InlineByName": "inline",
        "InlineItem": "inline",
        "InlineWithId": "inline",
        "Nested": "nested",
        "Never": "never",
        "Nothing": "nothing",
        "Objects": "objects",
        "One": "one",
        "OrAnything": "or_anything",
        "RequiredOnly": "required_only",
        "Same": "same",
        "Scalars": "scalars",
        "SearchResponse": "search_response",
        "Types": "types",
    },
)

__all__ = [
    "A",
    "Anything",
    "B",
    "BesideProperties",
    "BesidePropertiesB",
    "BesidePropertiesWithA",
    "Dates",
    "Inline",
    "InlineByName",
    "InlineItem",
    "InlineWithId",
    "Nested",
    "Never",
    "Nothing",
    "Objects",
    "One",
    "OrAnything",
    "RequiredOnly",
    "Same",
    "Scalars",
    "SearchResponse",
    "Types",
]
