"""Model: GlobalFulfillmentReturnItemRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .unit_attributes import UnitAttributes


class GlobalFulfillmentReturnItemRequest(Model):
    """Item that comes back, with the number of units."""

    fulfillment_order_item_id: str = Field(
        validation_alias="fulfillmentOrderItemId",
        serialization_alias="fulfillmentOrderItemId",
    )
    """Item of the fulfillment order."""

    quantity: Integer
    """Units that come back."""

    unit_attributes: list[UnitAttributes] | None = Field(
        default=None,
        validation_alias="unitAttributes",
        serialization_alias="unitAttributes",
    )
    """Serial number and similar marks of each unit, for devices."""
