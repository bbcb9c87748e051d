"""Models: ShippingQuote, ShippingQuoteSignatureRequiredType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number
from .product_item import ProductItem

ShippingQuoteSignatureRequiredType: TypeAlias = Literal["standard", "adult"] | str
"""Who must sign on delivery: `standard` for any recipient, `adult` for a person of
age. Absent if no signature is needed.
"""


class ShippingQuote(Model):
    """An offer for delivering the goods, to show to the customer. Amounts are in
    major units of `currency`.
    """

    id: str | None = None
    """Identifier of the quote."""

    currency: str | None = None
    """Currency of all sums in the quote, as a three-letter ISO 4217 code."""

    service_level: str | None = Field(
        default=None,
        validation_alias="serviceLevel",
        serialization_alias="serviceLevel",
    )
    """Code of the delivery service level, for example `SG` or `Standard`. Pass it on
    in `shippingChoice` when the customer picks this offer.
    """

    shipping: Number | None = None
    """Freight for all items."""

    handling: Number | None = None
    """Handling charge for all items."""

    fees: Number | None = None
    """Extra fees, such as a surcharge for fuel."""

    total: Number | None = None
    """Full price of the delivery: freight, handling and fees."""

    signature_required_type: ShippingQuoteSignatureRequiredType | None = Field(
        default=None,
        validation_alias="signatureRequiredType",
        serialization_alias="signatureRequiredType",
    )
    """Who must sign on delivery: `standard` for any recipient, `adult` for a person
    of age. Absent if no signature is needed.
    """

    estimated_minimum_delivery_time: Number | None = Field(
        default=None,
        validation_alias="estimatedMinimumDeliveryTime",
        serialization_alias="estimatedMinimumDeliveryTime",
    )
    """Shortest expected transit time, a whole number. No unit is declared."""

    estimated_maximum_delivery_time: Number | None = Field(
        default=None,
        validation_alias="estimatedMaximumDeliveryTime",
        serialization_alias="estimatedMaximumDeliveryTime",
    )
    """Longest expected transit time, a whole number. No unit is declared."""

    items: list[ProductItem] | None = None
    """The quote broken down by item."""
