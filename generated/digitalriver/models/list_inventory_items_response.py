"""Model: ListInventoryItemsResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .inventory_item import InventoryItem


class ListInventoryItemsResponse(Model):
    """One page of inventory items."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[InventoryItem] | None = None
    """The inventory items of this page.

    At most 100 items.
    """
