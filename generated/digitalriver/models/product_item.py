"""Model: ProductItem."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Number, Timestamp
from .ship_from import ShipFrom


class ProductItem(Model):
    """Shipping cost and availability of one item in a shipping quote. Amounts are in
    major units of the quote's currency.
    """

    inventory_item_id: str | None = Field(
        default=None,
        validation_alias="inventoryItemId",
        serialization_alias="inventoryItemId",
    )
    """Inventory item that would be shipped."""

    quantity: Integer | None = None
    """Units that are quoted."""

    available_quantity: Number | None = Field(
        default=None,
        validation_alias="availableQuantity",
        serialization_alias="availableQuantity",
    )
    """Units in stock at the quoted location."""

    available_time: Timestamp | None = Field(
        default=None,
        validation_alias="availableTime",
        serialization_alias="availableTime",
    )
    """When the item can be shipped, as a UTC timestamp."""

    ship_from: ShipFrom | None = Field(
        default=None,
        validation_alias="shipFrom",
        serialization_alias="shipFrom",
    )
    shipping: Number | None = None
    """Freight for this item."""

    handling: Number | None = None
    """Handling charge for this item."""

    fees: Number | None = None
    """Other fees for this item."""

    total: Number | None = None
    """Sum of freight, handling and fees for this item."""
