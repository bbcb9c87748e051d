"""Model: RequestReturnItem."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class RequestReturnItem(Model):
    """An order line, or some of its units, that the customer sends back."""

    item_id: str | None = Field(
        default=None,
        validation_alias="itemId",
        serialization_alias="itemId",
    )
    """Line of the order, by its `items[].id`. Give this or `skuId`."""

    sku_id: str | None = Field(
        default=None,
        validation_alias="skuId",
        serialization_alias="skuId",
    )
    """SKU sent back, if the line is not named by `itemId`."""

    quantity: Integer
    """Units sent back."""
