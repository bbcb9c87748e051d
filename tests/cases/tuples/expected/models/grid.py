"""Model: Grid."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Tuple
from .point import Point

Grid: TypeAlias = list[Tuple[Point, Point]]
