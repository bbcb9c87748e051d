"""Model: Size."""

from __future__ import annotations

from typing import Literal, TypeAlias

Size: TypeAlias = Literal["s", "m"] | str
"""Values:
- "s": SizeSmall: Fits into a pocket.
- "m": SizeMedium
"""
