"""Models: GlobalFulfillmentCancellationResponse,
GlobalFulfillmentCancellationResponseState.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp
from .global_fulfillment_cancellation_item_response import (
    GlobalFulfillmentCancellationItemResponse,
)

GlobalFulfillmentCancellationResponseState: TypeAlias = (
    Literal[
        "pending",
        "accepted",
        "rejected",
    ]
    | str
)
"""`pending` until the warehouse answers, then `accepted` or `rejected`."""


class GlobalFulfillmentCancellationResponse(Model):
    """Cancellation of a fulfillment order or of some of its items."""

    id: str | None = None
    """Identifier of the cancellation."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the cancellation was created (UTC)."""

    fulfillment_order_id: str | None = Field(
        default=None,
        validation_alias="fulfillmentOrderId",
        serialization_alias="fulfillmentOrderId",
    )
    """Fulfillment order being cancelled."""

    upstream_id: str | None = Field(
        default=None,
        validation_alias="upstreamId",
        serialization_alias="upstreamId",
    )
    """Your own identifier for the order."""

    items: list[GlobalFulfillmentCancellationItemResponse] | None = None
    """Items being cancelled."""

    reason: str | None = None
    """Why the items are cancelled, for example `requested_by_customer`."""

    state: GlobalFulfillmentCancellationResponseState | None = None
    """`pending` until the warehouse answers, then `accepted` or `rejected`."""

    livemode: bool | None = None
    """`true` for live data, `false` for data made with a test key."""
