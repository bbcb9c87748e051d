"""Models: UpdateReturnItem, UpdateReturnItemState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer

UpdateReturnItemState: TypeAlias = Literal["accepted"] | str
"""New state; only `accepted` can be set."""


class UpdateReturnItem(Model):
    """Accepts units of one line of a return."""

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
    """SKU that was accepted, if the line is not named by `itemId`."""

    quantity: Integer
    """Units accepted."""

    state: UpdateReturnItemState = "accepted"
    """New state; only `accepted` can be set."""
