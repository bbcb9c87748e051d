"""Model: GlobalFulfillmentOrderRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp
from .global_fulfillment_shipping_choice import GlobalFulfillmentShippingChoice
from .line_item_request import LineItemRequest
from .shipping import Shipping


class GlobalFulfillmentOrderRequest(Model):
    """Body for instructing a warehouse to ship goods."""

    currency: str
    """Currency of the item amounts, as a three-letter ISO 4217 code such as `USD`."""

    locale: str | None = None
    """Language and country of the customer, for example `en_US`."""

    upstream_order_time: Timestamp = Field(
        validation_alias="upstreamOrderTime",
        serialization_alias="upstreamOrderTime",
    )
    """When the order was placed in your system (UTC)."""

    name: str | None = None
    """Full name of the customer."""

    email: str | None = None
    """Email address of the customer."""

    phone: str | None = None
    """Phone number of the customer."""

    reservation_id: str | None = Field(
        default=None,
        validation_alias="reservationId",
        serialization_alias="reservationId",
    )
    """Stock reservation to use up, if one was made."""

    upstream_id: str | None = Field(
        default=None,
        validation_alias="upstreamId",
        serialization_alias="upstreamId",
    )
    """Your own identifier for the order."""

    ship_to: Shipping = Field(validation_alias="shipTo", serialization_alias="shipTo")
    shipping_choice: GlobalFulfillmentShippingChoice = Field(
        validation_alias="shippingChoice",
        serialization_alias="shippingChoice",
    )
    items: list[LineItemRequest]
    """Goods to ship."""
