"""Model: Thing."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class Thing(Model):
    name: str
    size: Integer
    note: str | None = None
