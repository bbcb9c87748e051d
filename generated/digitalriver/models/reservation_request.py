"""Model: ReservationRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .reservation_inventory_item import ReservationInventoryItem
from .reservation_shipping import ReservationShipping
from .reservation_shipping_choice import ReservationShippingChoice


class ReservationRequest(Model):
    """Holds stock while the customer checks out."""

    id: str | None = None
    """Identifier you want the reservation to have; generated if left out."""

    items: list[ReservationInventoryItem]
    """Inventory items to hold, with quantities."""

    ship_to: ReservationShipping = Field(
        validation_alias="shipTo",
        serialization_alias="shipTo",
    )
    shipping_choice: ReservationShippingChoice | None = Field(
        validation_alias="shippingChoice",
        serialization_alias="shippingChoice",
    )
    expires_in_seconds: Integer | None = Field(
        validation_alias="expiresInSeconds",
        serialization_alias="expiresInSeconds",
    )
    """Life time of the reservation in seconds from its creation, for example `300`.
    After that it is deleted and the stock is free again.
    """
