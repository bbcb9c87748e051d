"""Model: Drawing."""

from __future__ import annotations

from .._runtime.models.model import Model
from .shape import AnyShape


class Drawing(Model):
    shapes: list[AnyShape] | None = None
