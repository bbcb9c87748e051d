"""Model: Map."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Timestamp

Map: TypeAlias = dict[str, Timestamp]
