"""Models: NumberPage, NumberPageBox."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Number
from .number_page_item import NumberPageItem


class NumberPage(Model):
    items: list[NumberPageItem]
    first: NumberPageItem | None = None
    total: Integer | None = None
    box: NumberPageBox | None = None
    sum: Number | None = None


class NumberPageBox(Model):
    content: NumberPageItem | None = None
