"""Model: Own."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class Own(Model):
    a: Integer | None = None
    b: str | None = None
