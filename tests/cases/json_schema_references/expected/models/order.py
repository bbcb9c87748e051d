"""Models: Order, OrderExtended."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .address import Address
from .order_line import OrderLine


class Order(Model):
    lines: list[OrderLine] | None = None
    ship_to: Address | None = None
    described: Address | None = None
    """Where the bill goes."""

    extended: OrderExtended | None = None
    maybe: Address | None = None


class OrderExtended(Model):
    city: str
    floor: Integer | None = None
