"""Model: OrderLine."""

from __future__ import annotations

from .._runtime.models.model import Model


class OrderLine(Model):
    sku: str | None = None
