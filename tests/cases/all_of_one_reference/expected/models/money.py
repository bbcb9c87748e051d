"""Model: Money."""

from __future__ import annotations

from .._runtime.models.model import Model


class Money(Model):
    amount: str | None = None
