"""Model: LineItemRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Number
from .global_fulfillment_tax import GlobalFulfillmentTax


class LineItemRequest(Model):
    """Line of a fulfillment order to be created."""

    upstream_id: str | None = Field(
        default=None,
        validation_alias="upstreamId",
        serialization_alias="upstreamId",
    )
    """Your own identifier for the line, from the system you connect to this API."""

    inventory_item_id: str = Field(
        validation_alias="inventoryItemId",
        serialization_alias="inventoryItemId",
    )
    """Inventory item to ship."""

    subtotal: Number | None = None
    """Price of the line before taxes and the other extras that `total` contains, in
    major units of the currency of the order, e.g. `9.99`.
    """

    total: Number | None = None
    """Final price of the line, with tax, shipping, handling, fees and duties added
    and discounts taken off, in major units of the currency of the order, e.g.
    `9.99`.
    """

    name: str | None = None
    """Product name."""

    quantity: Integer
    """Units to ship."""

    gift_message: str | None = Field(
        default=None,
        validation_alias="giftMessage",
        serialization_alias="giftMessage",
    )
    """Message to enclose for the recipient."""

    gift_wrap: bool | None = Field(
        default=None,
        validation_alias="giftWrap",
        serialization_alias="giftWrap",
    )
    """`true` to have the goods wrapped as a gift."""

    tax: GlobalFulfillmentTax | None = None
