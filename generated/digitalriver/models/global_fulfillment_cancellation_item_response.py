"""Models: GlobalFulfillmentCancellationItemResponse,
GlobalFulfillmentCancellationItemResponseState.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer

GlobalFulfillmentCancellationItemResponseState: TypeAlias = (
    Literal[
        "pending",
        "accepted",
        "rejected",
    ]
    | str
)
"""`pending` until the warehouse answers, then `accepted` or `rejected`."""


class GlobalFulfillmentCancellationItemResponse(Model):
    """Item of a cancellation, with what was asked and what the warehouse could still
    do.
    """

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
    """Units whose cancellation was asked for."""

    quantity_accepted: Integer | None = Field(
        default=None,
        validation_alias="quantityAccepted",
        serialization_alias="quantityAccepted",
    )
    """Units that the warehouse agreed to cancel."""

    state: GlobalFulfillmentCancellationItemResponseState | None = None
    """`pending` until the warehouse answers, then `accepted` or `rejected`."""
