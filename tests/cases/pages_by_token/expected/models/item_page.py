"""Model: ItemPage."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .item import Item


class ItemPage(Model):
    items: list[Item] | None = None
    next_page_token: str | None = Field(
        default=None,
        validation_alias="nextPageToken",
        serialization_alias="nextPageToken",
    )
