"""Model: Box."""

from __future__ import annotations

from .._runtime.model import Model
from .box_item import BoxItem


class Box(Model):
    content: BoxItem | None = None
