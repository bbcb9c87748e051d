"""Model: Payment."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Date, Number


class Payment(Model):
    amount: Number | None = None
    when: Date | None = None
