"""Model: ItemPage."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .item import Item


class ItemPage(Model):
    results: list[Item] | None = None
    total: Integer | None = None
