"""Model: UpdateItemResponse."""

from __future__ import annotations

from typing import TypeAlias

from .delete_item_response import DeleteItemResponse

UpdateItemResponse: TypeAlias = DeleteItemResponse
