"""Models: GlobalFulfillmentReturnResponse, GlobalFulfillmentReturnResponseState,
GlobalFulfillmentReturnResponseType.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp
from .global_fulfillment_return_item_response import GlobalFulfillmentReturnItemResponse
from .location import Location

GlobalFulfillmentReturnResponseState: TypeAlias = (
    Literal[
        "created",
        "pending",
        "accepted",
        "rejected",
    ]
    | str
)
"""Progress of the return: `created`, `pending` while the warehouse decides, then
`accepted` or `rejected`.
"""

GlobalFulfillmentReturnResponseType: TypeAlias = Literal["client", "warehouse"] | str
"""Where the return originated: with the `client` or at the `warehouse`."""


class GlobalFulfillmentReturnResponse(Model):
    """Return of goods of a fulfillment order to a warehouse."""

    id: str | None = None
    """Identifier of the return."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the return was created (UTC)."""

    fulfillment_order_id: str | None = Field(
        default=None,
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

    items: list[GlobalFulfillmentReturnItemResponse] | None = None
    """Items that come back."""

    reason: str | None = None
    """Why the items come back, for example `requested_by_customer`."""

    state: GlobalFulfillmentReturnResponseState | None = None
    """Progress of the return: `created`, `pending` while the warehouse decides, then
    `accepted` or `rejected`.
    """

    type: GlobalFulfillmentReturnResponseType | None = None
    """Where the return originated: with the `client` or at the `warehouse`."""

    location: Location | None = None
    livemode: bool | None = None
    """`true` for live data, `false` for data made with a test key."""
