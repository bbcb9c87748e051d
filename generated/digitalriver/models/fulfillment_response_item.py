"""Model: FulfillmentResponseItem."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class FulfillmentResponseItem(Model):
    """Line item shipped or cancelled, with the number of units."""

    item_id: str | None = Field(
        default=None,
        validation_alias="itemId",
        serialization_alias="itemId",
    )
    """Line item of the order."""

    sku_id: str | None = Field(
        default=None,
        validation_alias="skuId",
        serialization_alias="skuId",
    )
    """SKU of the line item."""

    quantity: Integer | None = None
    """Units shipped."""

    cancel_quantity: Integer | None = Field(
        default=None,
        validation_alias="cancelQuantity",
        serialization_alias="cancelQuantity",
    )
    """Units that will not be shipped."""
