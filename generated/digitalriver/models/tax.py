"""Model: Tax."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Number


class Tax(Model):
    """Tax on an item."""

    rate: Number | None = None
    """Tax rate as a fraction: `0.0675` is 6.75 percent."""

    amount: Number | None = None
    """Tax on the whole line, in major units of the currency (`9.99`, not cents)."""
