"""Model: AtMost."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Integer

AtMost: TypeAlias = list[str | Integer]
"""At least 1 items, at most 2 items."""
