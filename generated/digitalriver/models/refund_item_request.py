"""Models: RefundItemRequest, RefundItemRequestType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Number

RefundItemRequestType: TypeAlias = Literal["shipping", "fees", "duty"] | str
"""Limits the refund of this line to one kind of cost: `shipping`, `fees` (regulatory
fees) or `duty` (import duty). Leave it out to refund the product itself.
"""


class RefundItemRequest(Model):
    """One order line to refund, in full or in part. Name the line by `skuId` and
    give either `amount` or `percent`.
    """

    type: RefundItemRequestType | None = None
    """Limits the refund of this line to one kind of cost: `shipping`, `fees`
    (regulatory fees) or `duty` (import duty). Leave it out to refund the product
    itself.
    """

    item_id: str | None = Field(
        default=None,
        validation_alias="itemId",
        serialization_alias="itemId",
    )
    """Order line to refund, by its `items[].id`. Use it to single out one line when
    several carry the same SKU.
    """

    sku_id: str = Field(validation_alias="skuId", serialization_alias="skuId")
    """SKU of the line to refund. Required."""

    quantity: Integer | None = None
    """Units to refund; leave out or send null if the refund is not about whole
    units.
    """

    amount: Number | None = None
    """Sum to return for this line, in major units of the currency (`9.99`, not
    cents). Give this or `percent`; at most the line's `availableToRefundAmount`.
    """

    percent: Number | None = None
    """Share of the line to return, from 0.01 to 100, where `100` is all of it. Give this
    or `amount`.

    At least 0.01, at most 100.
    """
