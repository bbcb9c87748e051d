"""Model: GlobalFulfillmentCancellationItemRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class GlobalFulfillmentCancellationItemRequest(Model):
    """Item to cancel, with the number of units."""

    fulfillment_order_item_id: str = Field(
        validation_alias="fulfillmentOrderItemId",
        serialization_alias="fulfillmentOrderItemId",
    )
    """Item of the fulfillment order."""

    quantity: Integer
    """Units to cancel."""
