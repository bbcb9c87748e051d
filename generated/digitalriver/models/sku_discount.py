"""Model: SkuDiscount."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number


class SkuDiscount(Model):
    """Discount on an item, either as a sum or as a percentage."""

    amount_off: Number | None = Field(
        default=None,
        validation_alias="amountOff",
        serialization_alias="amountOff",
    )
    """Sum taken off, in major units of the currency (`9.99`, not cents). Do not
    combine with `percentOff`.
    """

    percent_off: Number | None = Field(
        default=None,
        validation_alias="percentOff",
        serialization_alias="percentOff",
    )
    """Percentage taken off, from 0.01 to 100. Do not combine with `amountOff`.

    At least 0.01, at most 100.
    """

    quantity: Number | None = None
    """Number of units on which the discount is granted, a whole number."""
