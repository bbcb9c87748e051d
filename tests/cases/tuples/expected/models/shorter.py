"""Model: Shorter."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Integer

Shorter: TypeAlias = list[str | Integer]
