"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .item import Item as Item
    from .paginated_item_list import PaginatedItemList as PaginatedItemList

__getattr__ = lazy(
    __name__,
    {
        "Item": "item",
        "PaginatedItemList": "paginated_item_list",
    },
)

__all__ = [
    "Item",
    "PaginatedItemList",
]
