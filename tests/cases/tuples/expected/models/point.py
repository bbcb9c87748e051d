"""Model: Point."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Number, Tuple

Point: TypeAlias = Tuple[Number, Number]
"""At least 2 items."""
