"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .list_stations_chapter import ListStationsChapter as ListStationsChapter
    from .list_stations_response import ListStationsResponse as ListStationsResponse
    from .scope import Scope as Scope
    from .station import (
        Station as Station,
        StationCode as StationCode,
        StationOpen as StationOpen,
        StationPrices as StationPrices,
        StationState as StationState,
    )

__getattr__ = lazy(
    __name__,
    {
        "ListStationsChapter": "list_stations_chapter",
        "ListStationsResponse": "list_stations_response",
        "Scope": "scope",
        "Station": "station",
        "StationCode": "station",
        "StationOpen": "station",
        "StationPrices": "station",
        "StationState": "station",
    },
)

__all__ = [
    "ListStationsChapter",
    "ListStationsResponse",
    "Scope",
    "Station",
    "StationCode",
    "StationOpen",
    "StationPrices",
    "StationState",
]
