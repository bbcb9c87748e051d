"""Model: Order."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Number


class Order(Model):
    id: str
    total: Number | None = None
