"""Model: InventoryLevel."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number, Timestamp


class InventoryLevel(Model):
    """Stock of one inventory item at one location."""

    location_id: str | None = Field(
        default=None,
        validation_alias="locationId",
        serialization_alias="locationId",
    )
    """Location that holds the stock."""

    inventory_item_id: str | None = Field(
        default=None,
        validation_alias="inventoryItemId",
        serialization_alias="inventoryItemId",
    )
    """Inventory item counted."""

    available: bool | None = None
    """`true` while `availableQuantity` is above zero."""

    available_quantity: Number | None = Field(
        default=None,
        validation_alias="availableQuantity",
        serialization_alias="availableQuantity",
    )
    """Units that can still be sold."""

    available_time: Timestamp | None = Field(
        default=None,
        validation_alias="availableTime",
        serialization_alias="availableTime",
    )
    """When new stock is expected."""

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for live data, `false` for data made with a test key."""

    updated_time: Timestamp | None = Field(
        default=None,
        validation_alias="updatedTime",
        serialization_alias="updatedTime",
    )
    """When the stock level last changed (UTC)."""
