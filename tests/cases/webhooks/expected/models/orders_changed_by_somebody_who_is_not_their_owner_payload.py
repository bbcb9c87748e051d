"""Model: OrdersChangedBySomebodyWhoIsNotTheirOwnerPayload."""

from __future__ import annotations

from .._runtime.models.model import Model


class OrdersChangedBySomebodyWhoIsNotTheirOwnerPayload(Model):
    a: str | None = None
