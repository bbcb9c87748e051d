"""Model: Kind."""

from __future__ import annotations

from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["batch", "single"] | str
"""Values:
- "batch": Many at once.
"""
