"""Model: Thing."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class Thing(Model):
    name: str
    size: Integer
    note: str | None = None
