"""Model: Item."""

from __future__ import annotations

from .._runtime.model import Model


class Item(Model):
    id: str
