"""Model: ShippingQuoteRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .product_item_request import ProductItemRequest
from .shipping_quote_address import ShippingQuoteAddress


class ShippingQuoteRequest(Model):
    """Asks what it costs to ship goods to a destination."""

    currency: str
    """Currency in which to quote, as a three-letter ISO 4217 code."""

    ship_to: ShippingQuoteAddress = Field(
        validation_alias="shipTo",
        serialization_alias="shipTo",
    )
    items: list[ProductItemRequest]
    """Inventory items to ship."""
