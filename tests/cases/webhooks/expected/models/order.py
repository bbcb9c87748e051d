"""Model: Order."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Number


class Order(Model):
    id: str
    total: Number | None = None
