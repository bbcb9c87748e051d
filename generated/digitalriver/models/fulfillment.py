"""Model: Fulfillment."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp
from .fulfillment_response_item import FulfillmentResponseItem
from .metadata import Metadata


class Fulfillment(Model):
    """Notice that items of an order were shipped or cancelled. It leads to capture
    of the charges for shipped items and to release of the rest.
    """

    id: str | None = None
    """Identifier of the fulfillment."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the fulfillment was created (UTC)."""

    order_id: str | None = Field(
        default=None,
        validation_alias="orderId",
        serialization_alias="orderId",
    )
    """Order that is fulfilled."""

    items: list[FulfillmentResponseItem] | None = None
    """Line items shipped or cancelled in this step."""

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for live data, `false` for data made with a test key."""

    metadata: Metadata | None = None
    tracking_company: str | None = Field(
        default=None,
        validation_alias="trackingCompany",
        serialization_alias="trackingCompany",
    )
    """Carrier, for example `Fedex`."""

    tracking_number: str | None = Field(
        default=None,
        validation_alias="trackingNumber",
        serialization_alias="trackingNumber",
    )
    """Tracking number assigned by the carrier."""

    tracking_url: str | None = Field(
        default=None,
        validation_alias="trackingUrl",
        serialization_alias="trackingUrl",
    )
    """Address of the carrier's tracking page."""
