"""Model: ShippingChoice."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number


class ShippingChoice(Model):
    """Delivery option chosen at checkout, with price and tax."""

    amount: Number | None = None
    """Price of the delivery, in major units of the currency (`9.99`, not cents)."""

    tax_amount: Number | None = Field(
        default=None,
        validation_alias="taxAmount",
        serialization_alias="taxAmount",
    )
    """Tax on that price, in major units of the currency (`9.99`, not cents)."""

    description: str | None = None
    """Text that shows the delivery option to the customer, such as carrier and
    speed.
    """

    service_level: str | None = Field(
        default=None,
        validation_alias="serviceLevel",
        serialization_alias="serviceLevel",
    )
    """Code of the delivery service level, for example `SG` or `Standard`."""
