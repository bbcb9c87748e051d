"""Model: Variants."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class Variants(Model):
    id: str | None = None
    value: str | Integer | None = None
    unit: str | None = None
