"""Model: GlobalFulfillmentCancellationRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .global_fulfillment_cancellation_item_request import (
    GlobalFulfillmentCancellationItemRequest,
)


class GlobalFulfillmentCancellationRequest(Model):
    """Body for cancelling a fulfillment order or some of its items."""

    fulfillment_order_id: str = Field(
        validation_alias="fulfillmentOrderId",
        serialization_alias="fulfillmentOrderId",
    )
    """Fulfillment order to cancel, in full or in part."""

    upstream_id: str | None = Field(
        default=None,
        validation_alias="upstreamId",
        serialization_alias="upstreamId",
    )
    """Your own identifier for the order."""

    reason: str | None = None
    """Why the items are cancelled, for example `requested_by_customer`."""

    items: list[GlobalFulfillmentCancellationItemRequest]
    """Items to cancel."""
