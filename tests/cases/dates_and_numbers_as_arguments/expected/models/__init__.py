"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .add_day_request import AddDayRequest as AddDayRequest
    from .day import Day as Day

__getattr__ = lazy(
    __name__,
    {
        "AddDayRequest": "add_day_request",
        "Day": "day",
    },
)

__all__ = [
    "AddDayRequest",
    "Day",
]
