"""Model: Reservation."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Timestamp
from .reservation_inventory_item import ReservationInventoryItem
from .reservation_shipping import ReservationShipping
from .reservation_shipping_choice import ReservationShippingChoice


class Reservation(Model):
    """Stock held for a customer for a limited time. It is used with fulfillment
    managed by Digital River.
    """

    id: str | None = None
    """Identifier of the reservation."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """Creation of the reservation, as a UTC timestamp."""

    ship_to: ReservationShipping | None = Field(
        default=None,
        validation_alias="shipTo",
        serialization_alias="shipTo",
    )
    shipping_choice: ReservationShippingChoice | None = Field(
        default=None,
        validation_alias="shippingChoice",
        serialization_alias="shippingChoice",
    )
    items: list[ReservationInventoryItem] | None = None
    """Inventory items held, with quantities."""

    expires_in_seconds: Integer | None = Field(
        default=None,
        validation_alias="expiresInSeconds",
        serialization_alias="expiresInSeconds",
    )
    """Life time of the reservation in seconds from its creation, for example `300`.
    After that it is deleted and the stock is free again.
    """

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for an object of live mode, `false` for one created in test mode."""
