"""Model: CreatePlaceResponse."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Tuple
from .point import Point

CreatePlaceResponse: TypeAlias = Tuple[str, Point]
"""At least 2 items, at most 2 items."""
