"""Model: ShippingQuoteResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .shipping_quote import ShippingQuote
from .shipping_quote_address import ShippingQuoteAddress


class ShippingQuoteResponse(Model):
    """All delivery offers for the requested goods and destination."""

    ship_to: ShippingQuoteAddress | None = Field(
        default=None,
        validation_alias="shipTo",
        serialization_alias="shipTo",
    )
    quotes: list[ShippingQuote] | None = None
    """The offers; empty if the goods cannot be shipped there."""

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for an object of live mode, `false` for one created in test mode."""
