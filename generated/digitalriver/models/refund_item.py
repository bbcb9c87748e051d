"""Models: RefundItem, RefundItemType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Number

RefundItemType: TypeAlias = Literal["shipping", "fees", "duty", "tax"] | str
"""The one kind of cost given back for this line: `shipping`, `fees` (regulatory
fees), `duty` (import duty) or `tax`. Absent when the product itself is refunded.
"""


class RefundItem(Model):
    """One line of a refund, for a whole order line or a part of it. It repeats what
    was requested and adds what was really paid back.
    """

    type: RefundItemType | None = None
    """The one kind of cost given back for this line: `shipping`, `fees` (regulatory
    fees), `duty` (import duty) or `tax`. Absent when the product itself is
    refunded.
    """

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

    quantity: Integer | None = None
    """Units that the refund covers."""

    amount: Number | None = None
    """Sum requested for this line, in major units of the currency (`9.99`, not
    cents); null if a percentage was requested.
    """

    percent: Number | None = None
    """Share requested for this line, from 0.01 to 100; null if an amount was
    requested.
    """

    refunded_amount: Number | None = Field(
        default=None,
        validation_alias="refundedAmount",
        serialization_alias="refundedAmount",
    )
    """Sum really paid back for this line, in major units of the currency (`9.99`,
    not cents). Null until it is known.
    """
