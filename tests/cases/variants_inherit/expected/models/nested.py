"""Model: Nested."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Date, Timestamp

Nested: TypeAlias = Date | Timestamp | str
