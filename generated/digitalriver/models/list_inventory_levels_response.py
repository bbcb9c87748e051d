"""Model: ListInventoryLevelsResponse."""

from __future__ import annotations

from .._runtime.models.model import Model
from .inventory_level import InventoryLevel


class ListInventoryLevelsResponse(Model):
    """The inventory levels found."""

    data: list[InventoryLevel] | None = None
    """One level for each location that stocks an item named.

    At most 100 items.
    """
