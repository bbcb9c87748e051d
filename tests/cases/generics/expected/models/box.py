"""Model: Box."""

from __future__ import annotations

from .._runtime.models.model import Model
from .box_item import BoxItem


class Box(Model):
    content: BoxItem | None = None
