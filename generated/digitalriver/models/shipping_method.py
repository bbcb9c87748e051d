"""Model: ShippingMethod."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number


class ShippingMethod(Model):
    """A way to deliver an order, with its price."""

    id: str
    """Identifier of the method."""

    amount: Number
    """Price of the delivery, in major units of the currency (`9.99`, not cents)."""

    description: str
    """Text that shows the delivery option to the customer, such as carrier and
    speed.
    """

    service_level: str | None = Field(
        default=None,
        validation_alias="serviceLevel",
        serialization_alias="serviceLevel",
    )
    """Code of the delivery service level, for example `SG` or `Standard`."""
