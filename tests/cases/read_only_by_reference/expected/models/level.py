"""Model: Level."""

from __future__ import annotations

from typing import Literal, TypeAlias

Level: TypeAlias = Literal["low", "high"] | str
"""Default: "low"."""
