"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .coded import Coded as Coded
    from .held import Held as Held
    from .listen_events_response import ListenEventsResponse as ListenEventsResponse
    from .point import Point as Point
    from .priced import Priced as Priced
    from .upload import Upload as Upload

__getattr__ = lazy(
    __name__,
    {
        "Coded": "coded",
        "Held": "held",
        "ListenEventsResponse": "listen_events_response",
        "Point": "point",
        "Priced": "priced",
        "Upload": "upload",
    },
)

__all__ = [
    "Coded",
    "Held",
    "ListenEventsResponse",
    "Point",
    "Priced",
    "Upload",
]
