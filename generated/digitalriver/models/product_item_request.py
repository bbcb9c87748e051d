"""Model: ProductItemRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Number


class ProductItemRequest(Model):
    """An inventory item for which shipping is to be quoted."""

    inventory_item_id: str = Field(
        validation_alias="inventoryItemId",
        serialization_alias="inventoryItemId",
    )
    """Inventory item to ship."""

    price: Number
    """Price of one unit, in major units of the currency (`9.99`, not cents)."""

    quantity: Integer
    """Units to ship."""
