"""Models: GlobalFulfillmentReturnItemResponse,
GlobalFulfillmentReturnItemResponseState.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .location import Location
from .unit_attributes import UnitAttributes

GlobalFulfillmentReturnItemResponseState: TypeAlias = (
    Literal[
        "pending",
        "accepted",
        "rejected",
    ]
    | str
)
"""`pending` until the warehouse has decided, then `accepted` or `rejected`."""


class GlobalFulfillmentReturnItemResponse(Model):
    """Item of a return, with what was announced and what the warehouse took back."""

    fulfillment_order_item_id: str | None = Field(
        default=None,
        validation_alias="fulfillmentOrderItemId",
        serialization_alias="fulfillmentOrderItemId",
    )
    """Item of the fulfillment order."""

    inventory_item_id: str | None = Field(
        default=None,
        validation_alias="inventoryItemId",
        serialization_alias="inventoryItemId",
    )
    """Inventory item concerned."""

    quantity: Integer | None = None
    """Units announced as coming back."""

    quantity_accepted: Integer | None = Field(
        default=None,
        validation_alias="quantityAccepted",
        serialization_alias="quantityAccepted",
    )
    """Units that the warehouse took back."""

    state: GlobalFulfillmentReturnItemResponseState | None = None
    """`pending` until the warehouse has decided, then `accepted` or `rejected`."""

    location: Location | None = None
    unit_attributes: list[UnitAttributes] | None = Field(
        default=None,
        validation_alias="unitAttributes",
        serialization_alias="unitAttributes",
    )
    """Serial number and similar marks of the announced units."""

    unit_attributes_accepted: list[UnitAttributes] | None = Field(
        default=None,
        validation_alias="unitAttributesAccepted",
        serialization_alias="unitAttributesAccepted",
    )
    """Serial number and similar marks of the units taken back."""
