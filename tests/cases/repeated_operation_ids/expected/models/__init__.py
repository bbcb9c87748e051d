"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .delete_item_response import DeleteItemResponse as DeleteItemResponse
    from .get_item_response import GetItemResponse as GetItemResponse
    from .update_item_response import UpdateItemResponse as UpdateItemResponse

__getattr__ = lazy(
    __name__,
    {
        "DeleteItemResponse": "delete_item_response",
        "GetItemResponse": "get_item_response",
        "UpdateItemResponse": "update_item_response",
    },
)

__all__ = [
    "DeleteItemResponse",
    "GetItemResponse",
    "UpdateItemResponse",
]
