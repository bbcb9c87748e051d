"""Model: Map."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Integer

Map: TypeAlias = dict[str, Integer]
