"""Model: ReservationInventoryItem."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class ReservationInventoryItem(Model):
    """An inventory item to hold, with its quantity."""

    inventory_item_id: str | None = Field(
        validation_alias="inventoryItemId",
        serialization_alias="inventoryItemId",
    )
    """Inventory item to hold."""

    quantity: Integer | None
    """Units to hold."""

    allow_oversell: bool | None = Field(
        default=None,
        validation_alias="allowOversell",
        serialization_alias="allowOversell",
    )
    """`true` to reserve even when stock does not suffice (back order)."""
