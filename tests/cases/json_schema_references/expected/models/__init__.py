"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .address import Address as Address
    from .odd import Odd as Odd
    from .odd_name_with_percent import OddNameWithPercent as OddNameWithPercent
    from .order import Order as Order, OrderExtended as OrderExtended
    from .order_line import OrderLine as OrderLine

__getattr__ = lazy(
    __name__,
    {
        "Address": "address",
        "Odd": "odd",
        "OddNameWithPercent": "odd_name_with_percent",
        "Order": "order",
        "OrderExtended": "order",
        "OrderLine": "order_line",
    },
)

__all__ = [
    "Address",
    "Odd",
    "OddNameWithPercent",
    "Order",
    "OrderExtended",
    "OrderLine",
]
