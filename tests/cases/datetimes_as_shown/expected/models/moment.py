"""Model: Moment."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import TimestampMilliseconds

Moment: TypeAlias = TimestampMilliseconds
