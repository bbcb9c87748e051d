"""Model: ShipmentItem."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number
from .tracking import Tracking
from .unit_attributes import UnitAttributes


class ShipmentItem(Model):
    """One kind of goods in a parcel."""

    id: str | None = None
    """Identifier of the shipment item."""

    fulfillment_order_item_id: str | None = Field(
        default=None,
        validation_alias="fulfillmentOrderItemId",
        serialization_alias="fulfillmentOrderItemId",
    )
    """Line of the fulfillment order that is served."""

    fulfillment_order_item_upstream_id: str | None = Field(
        default=None,
        validation_alias="fulfillmentOrderItemUpstreamId",
        serialization_alias="fulfillmentOrderItemUpstreamId",
    )
    """Your own identifier of that line."""

    inventory_item_id: str | None = Field(
        default=None,
        validation_alias="inventoryItemId",
        serialization_alias="inventoryItemId",
    )
    """Inventory item that was taken from stock."""

    part_number: str | None = Field(
        default=None,
        validation_alias="partNumber",
        serialization_alias="partNumber",
    )
    """Part number given by the manufacturer."""

    quantity: Number | None = None
    """Units in the parcel, a whole number."""

    tracking_urls: list[Tracking] | None = Field(
        default=None,
        validation_alias="trackingUrls",
        serialization_alias="trackingUrls",
    )
    """Tracking data, one element per parcel if the units were split up."""

    unit_attributes: list[UnitAttributes] | None = Field(
        default=None,
        validation_alias="unitAttributes",
        serialization_alias="unitAttributes",
    )
    """Serial data of the single units, mainly for phones."""
