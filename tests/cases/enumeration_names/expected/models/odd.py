"""Model: Odd."""

from __future__ import annotations

from typing import Literal, TypeAlias

Odd: TypeAlias = Literal["x"] | str
