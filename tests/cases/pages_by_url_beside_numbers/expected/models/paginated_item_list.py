"""Model: PaginatedItemList."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .item import Item


class PaginatedItemList(Model):
    count: Integer
    next: str | None = None
    previous: str | None = None
    results: list[Item]
