"""Models: Page, PageBox."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .page_item import PageItem


class Page(Model):
    items: list[PageItem]
    first: PageItem | None = None
    total: Integer | None = None
    box: PageBox | None = None


class PageBox(Model):
    content: PageItem | None = None
