"""Model: Composed."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Date, Timestamp

Composed: TypeAlias = Date | Timestamp
