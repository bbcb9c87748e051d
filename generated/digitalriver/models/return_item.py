"""Models: ReturnItem, ReturnItemState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Number

ReturnItemState: TypeAlias = Literal["created", "accepted"] | str
"""`created` until the goods are checked, then `accepted`."""


class ReturnItem(Model):
    """An order line within a return."""

    item_id: str | None = Field(
        default=None,
        validation_alias="itemId",
        serialization_alias="itemId",
    )
    """Line of the order, by its `items[].id`."""

    sku_id: str | None = Field(
        default=None,
        validation_alias="skuId",
        serialization_alias="skuId",
    )
    """Identifier of the SKU sold."""

    amount: Number | None = None
    """Price of the returned units, in major units of the currency (`9.99`, not
    cents).
    """

    quantity: Integer | None = None
    """Units sent back."""

    quantity_accepted: Integer | None = Field(
        default=None,
        validation_alias="quantityAccepted",
        serialization_alias="quantityAccepted",
    )
    """Units accepted so far, never more than `quantity`."""

    state: ReturnItemState | None = None
    """`created` until the goods are checked, then `accepted`."""
