"""Model: OrdersChangedPayload."""

from __future__ import annotations

from typing import TypeAlias

from .order import Order
from .payment import Payment

OrdersChangedPayload: TypeAlias = Order | Payment
