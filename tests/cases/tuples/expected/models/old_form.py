"""Model: OldForm."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Integer, Tuple

OldForm: TypeAlias = Tuple[str, Integer]
"""At least 2 items, at most 2 items."""
