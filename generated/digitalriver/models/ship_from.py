"""Model: ShipFrom."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .additional_address_info import AdditionalAddressInfo
from .address import Address


class ShipFrom(Model):
    """Address from which physical goods leave. It matters for tax and duties; a
    value on an item overrides the one on the order.
    """

    address: Address | None = None
    additional_address_info: AdditionalAddressInfo | None = Field(
        default=None,
        validation_alias="additionalAddressInfo",
        serialization_alias="additionalAddressInfo",
    )
