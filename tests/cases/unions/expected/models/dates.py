"""Model: Dates."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Date, Timestamp

Dates: TypeAlias = Date | Timestamp | str
