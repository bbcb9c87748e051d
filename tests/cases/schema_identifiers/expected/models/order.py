"""Model: Order."""

from __future__ import annotations

from .._runtime.models.model import Model
from .order_key import OrderKey
from .order_line import OrderLine


class Order(Model):
    id: OrderKey | None = None
    lines: list[OrderLine] | None = None
    replaces: Order | None = None
