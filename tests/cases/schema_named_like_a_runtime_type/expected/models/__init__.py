"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .clock import Clock as Clock
    from .timestamp import Timestamp as Timestamp

__getattr__ = lazy(
    __name__,
    {
        "Clock": "clock",
        "Timestamp": "timestamp",
    },
)

__all__ = [
    "Clock",
    "Timestamp",
]
