"""Model: Box."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class Box(Model):
    w: Integer | None = None
    h: Integer | None = None
