"""Model: Count."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Integer

Count: TypeAlias = Integer
"""Default: 3."""
