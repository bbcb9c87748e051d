"""Model: Closed."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Integer

Closed: TypeAlias = dict[str, Integer]
