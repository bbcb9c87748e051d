"""Model: Count."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.types import Integer

Count: TypeAlias = Integer
"""Default: 3."""
