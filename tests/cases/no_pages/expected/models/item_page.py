"""Model: ItemPage."""

from __future__ import annotations

from .._runtime.model import Model
from .item import Item


class ItemPage(Model):
    data: list[Item] | None = None
    more: str | None = None
