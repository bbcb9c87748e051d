"""Model: TextOrNull."""

from __future__ import annotations

from typing import Literal, TypeAlias

TextOrNull: TypeAlias = Literal["auto", "none"] | str
