"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .json_things_json import JsonThingsJson as JsonThingsJson
    from .query_things_request import QueryThingsRequest as QueryThingsRequest
    from .search_things_filter import SearchThingsFilter as SearchThingsFilter
    from .thing import Thing as Thing
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "JsonThingsJson": "json_things_json",
            "QueryThingsRequest": "query_things_request",
            "SearchThingsFilter": "search_things_filter",
            "Thing": "thing",
        },
    )
