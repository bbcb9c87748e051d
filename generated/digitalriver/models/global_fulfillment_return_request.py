"""Model: GlobalFulfillmentReturnRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .global_fulfillment_return_item_request import GlobalFulfillmentReturnItemRequest


class GlobalFulfillmentReturnRequest(Model):
    """Body for announcing that goods of a fulfillment order come back."""

    fulfillment_order_id: str = Field(
        validation_alias="fulfillmentOrderId",
        serialization_alias="fulfillmentOrderId",
    )
    """Fulfillment order whose goods come back."""

    upstream_id: str | None = Field(
        default=None,
        validation_alias="upstreamId",
        serialization_alias="upstreamId",
    )
    """Your own identifier for the order."""

    reason: str | None = None
    """Why the items come back, for example `requested_by_customer`."""

    items: list[GlobalFulfillmentReturnItemRequest]
    """Items that come back."""
