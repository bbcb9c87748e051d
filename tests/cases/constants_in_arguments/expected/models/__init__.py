"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .event import (
        Event as Event,
        EventKind as EventKind,
        EventSize as EventSize,
        EventVersion as EventVersion,
    )

__getattr__ = lazy(
    __name__,
    {
        "Event": "event",
        "EventKind": "event",
        "EventSize": "event",
        "EventVersion": "event",
    },
)

__all__ = [
    "Event",
    "EventKind",
    "EventSize",
    "EventVersion",
]
