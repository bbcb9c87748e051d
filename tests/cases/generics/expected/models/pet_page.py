"""Models: PetPage, PetPageBox."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .pet_page_item import PetPageItem


class PetPage(Model):
    items: list[PetPageItem]
    first: PetPageItem | None = None
    total: Integer | None = None
    box: PetPageBox | None = None


class PetPageBox(Model):
    content: PetPageItem | None = None
