"""Model: Invoice."""

from __future__ import annotations

from .._runtime.models.model import Model
from .level import Level
from .money import Money


class Invoice(Model):
    total: Money
    """What is to be paid."""

    paid: Money | None = None
    tax: Money | None = None
    """Deprecated."""

    level: Level
    """Default: 3."""

    twice: Money | None = None
