"""Model: ItemPage."""

from __future__ import annotations

from .._runtime.models.model import Model
from .item import Item


class ItemPage(Model):
    results: list[Item] | None = None
    next: str | None = None
