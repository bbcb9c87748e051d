"""Model: OrdersChangedBySomebodyWhoIsNotTheirOwnerPayload."""

from __future__ import annotations

from .._runtime.model import Model


class OrdersChangedBySomebodyWhoIsNotTheirOwnerPayload(Model):
    a: str | None = None
