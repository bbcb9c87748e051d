"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .filter_ import Filter as Filter, FilterNested as FilterNested
    from .list_orders_created_time import ListOrdersCreatedTime as ListOrdersCreatedTime

__getattr__ = lazy(
    __name__,
    {
        "Filter": "filter_",
        "FilterNested": "filter_",
        "ListOrdersCreatedTime": "list_orders_created_time",
    },
)

__all__ = [
    "Filter",
    "FilterNested",
    "ListOrdersCreatedTime",
]
