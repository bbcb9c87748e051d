"""Model: Open."""

from __future__ import annotations

from typing import Literal, TypeAlias

Open: TypeAlias = Literal["x", "y"] | str
