"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .address import Address as Address
    from .level import Level as Level
    from .order import Order as Order

__getattr__ = lazy(
    __name__,
    {
        "Address": "address",
        "Level": "level",
        "Order": "order",
    },
)

__all__ = [
    "Address",
    "Level",
    "Order",
]
