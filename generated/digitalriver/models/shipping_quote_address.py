"""Models: ShippingQuoteAddress, ShippingQuoteAddressType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model

ShippingQuoteAddressType: TypeAlias = (
    Literal[
        "standard",
        "access_point",
        "cash_on_delivery",
    ]
    | str
)
"""Kind of delivery: `standard` to the door, `access_point` to a pick-up point,
`cash_on_delivery` with payment on receipt.

Default: "standard".
"""


class ShippingQuoteAddress(Model):
    """Destination for a shipping quote."""

    postal_code: str = Field(
        validation_alias="postalCode",
        serialization_alias="postalCode",
    )
    """Postal code, ZIP code in the US."""

    state: str
    """State, province, county or region; in the US the two-letter state code."""

    country: str
    """Country as a two-letter ISO 3166-1 alpha-2 code, for example `US`."""

    type: ShippingQuoteAddressType | None = "standard"
    """Kind of delivery: `standard` to the door, `access_point` to a pick-up point,
    `cash_on_delivery` with payment on receipt.

    Default: "standard".
    """
