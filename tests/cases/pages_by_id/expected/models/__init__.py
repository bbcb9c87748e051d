"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .item import Item as Item
    from .item_page import ItemPage as ItemPage

__getattr__ = lazy(
    __name__,
    {
        "Item": "item",
        "ItemPage": "item_page",
    },
)

__all__ = [
    "Item",
    "ItemPage",
]
