"""Model: Shipment."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp
from .shipment_item import ShipmentItem


class Shipment(Model):
    """A parcel dispatched for a fulfillment order by Digital River's warehouse
    network.
    """

    id: str | None = None
    """Identifier of the shipment."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """Creation of the shipment, as a UTC timestamp."""

    fulfillment_order_id: str | None = Field(
        default=None,
        validation_alias="fulfillmentOrderId",
        serialization_alias="fulfillmentOrderId",
    )
    """Fulfillment order that this parcel serves, fully or in part."""

    fulfillment_order_upstream_id: str | None = Field(
        default=None,
        validation_alias="fulfillmentOrderUpstreamId",
        serialization_alias="fulfillmentOrderUpstreamId",
    )
    """Your own identifier of that fulfillment order."""

    shipping_choice_id: str | None = Field(
        default=None,
        validation_alias="shippingChoiceId",
        serialization_alias="shippingChoiceId",
    )
    """Delivery service used, for example `SG`."""

    tracking_company_id: str | None = Field(
        default=None,
        validation_alias="trackingCompanyId",
        serialization_alias="trackingCompanyId",
    )
    """Identifier of the carrier; null if it has none."""

    tracking_company: str | None = Field(
        default=None,
        validation_alias="trackingCompany",
        serialization_alias="trackingCompany",
    )
    """Name of the carrier, for example `Fedex`."""

    tracking_number: str | None = Field(
        default=None,
        validation_alias="trackingNumber",
        serialization_alias="trackingNumber",
    )
    """Number under which the carrier tracks the parcel."""

    tracking_url: str | None = Field(
        default=None,
        validation_alias="trackingUrl",
        serialization_alias="trackingUrl",
    )
    """Web page on which the parcel can be followed."""

    items: list[ShipmentItem] | None = None
    """What the parcel contains."""

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for an object of live mode, `false` for one created in test mode."""
