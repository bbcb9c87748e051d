"""Model: FulfillmentRequestItem."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class FulfillmentRequestItem(Model):
    """Line item shipped or cancelled, with the number of units. Give `quantity`,
    `cancelQuantity` or both.
    """

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
    """SKU of the line item; read-only, so it has no effect in a request."""

    quantity: Integer | None = None
    """Units shipped."""

    cancel_quantity: Integer | None = Field(
        default=None,
        validation_alias="cancelQuantity",
        serialization_alias="cancelQuantity",
    )
    """Units that will not be shipped."""
