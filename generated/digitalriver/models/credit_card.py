"""Model: CreditCard."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number


class CreditCard(Model):
    """Card behind a payment source whose `type` is `creditCard`. The full number is
    never returned.
    """

    last_four_digits: str | None = Field(
        default=None,
        validation_alias="lastFourDigits",
        serialization_alias="lastFourDigits",
    )
    """Last four digits of the number, for display."""

    expiration_month: Number | None = Field(
        default=None,
        validation_alias="expirationMonth",
        serialization_alias="expirationMonth",
    )
    """Month in which the card expires, 1 to 12."""

    expiration_year: Number | None = Field(
        default=None,
        validation_alias="expirationYear",
        serialization_alias="expirationYear",
    )
    """Year in which the card expires, four digits."""

    brand: str | None = None
    """Card scheme, for example `Visa`."""
