"""Model: ItemPage."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .item import Item


class ItemPage(Model):
    data: list[Item] | None = None
    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
