"""Models: Fixed, FixedItem2."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Tuple


class FixedItem2(Model):
    id: str | None = None


Fixed: TypeAlias = Tuple[str, FixedItem2, None]
"""At least 3 items, at most 3 items."""
