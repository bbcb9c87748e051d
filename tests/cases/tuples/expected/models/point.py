"""Model: Point."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.types import Number

Point: TypeAlias = list[Number]
