"""Models: GlobalFulfillmentOrder, GlobalFulfillmentOrderState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number, Timestamp
from .global_fulfillment_shipping_choice import GlobalFulfillmentShippingChoice
from .line_item import LineItem
from .shipping import Shipping

GlobalFulfillmentOrderState: TypeAlias = (
    Literal[
        "pending",
        "cancelled",
        "shipped",
    ]
    | str
)
"""`pending` until everything is `shipped` or `cancelled`."""


class GlobalFulfillmentOrder(Model):
    """Instruction to a warehouse to ship goods, with its progress."""

    id: Number | None = None
    """Identifier of the fulfillment order; an integer here, although other objects
    refer to it as a string.
    """

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the fulfillment order was created (UTC)."""

    currency: str | None = None
    """Currency of the item amounts, as a three-letter ISO 4217 code such as `USD`."""

    locale: str | None = None
    """Language and country of the customer, for example `en_US`."""

    upstream_order_time: Timestamp | None = Field(
        default=None,
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

    ship_to: Shipping | None = Field(
        default=None,
        validation_alias="shipTo",
        serialization_alias="shipTo",
    )
    shipping_choice: GlobalFulfillmentShippingChoice | None = Field(
        default=None,
        validation_alias="shippingChoice",
        serialization_alias="shippingChoice",
    )
    items: list[LineItem] | None = None
    """Goods to ship, with how far each has come."""

    state: GlobalFulfillmentOrderState | None = None
    """`pending` until everything is `shipped` or `cancelled`."""

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for live data, `false` for data made with a test key."""
