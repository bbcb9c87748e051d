"""Model: Order."""

from __future__ import annotations

from .._runtime.models.model import Model
from .address import Address
from .level import Level


class Order(Model):
    id: str
    described: Address | None = None
    """Where it goes."""

    maybe: Address | None = None
    bill_to: Address
    typed: Address | None = None
    extended: Address | None = None
    level: Level
    combined: Address | None = None
