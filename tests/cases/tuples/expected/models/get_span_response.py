"""Model: GetSpanResponse."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Date, Integer, Tuple

GetSpanResponse: TypeAlias = Tuple[Date, Integer | None]
"""At least 2 items."""
