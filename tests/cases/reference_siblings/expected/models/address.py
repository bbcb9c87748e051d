"""Model: Address."""

from __future__ import annotations

from .._runtime.models.model import Model


class Address(Model):
    city: str | None = None
