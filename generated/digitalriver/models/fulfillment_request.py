"""Model: FulfillmentRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .fulfillment_request_item import FulfillmentRequestItem
from .metadata import Metadata


class FulfillmentRequest(Model):
    """Body for reporting that items of an order were shipped or cancelled."""

    order_id: str = Field(validation_alias="orderId", serialization_alias="orderId")
    """Order that is fulfilled."""

    items: list[FulfillmentRequestItem]
    """Line items shipped or cancelled in this step, each with a quantity."""

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
