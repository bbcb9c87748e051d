"""Model: Timestamp."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Timestamp as _Timestamp

Timestamp: TypeAlias = _Timestamp
