"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .item import Item as Item
    from .list_items_response import ListItemsResponse as ListItemsResponse

__getattr__ = lazy(
    __name__,
    {
        "Item": "item",
        "ListItemsResponse": "list_items_response",
    },
)

__all__ = [
    "Item",
    "ListItemsResponse",
]
