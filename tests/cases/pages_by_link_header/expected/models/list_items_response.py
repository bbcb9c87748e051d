"""Model: ListItemsResponse."""

from __future__ import annotations

from typing import TypeAlias

from .item import Item

ListItemsResponse: TypeAlias = list[Item]
