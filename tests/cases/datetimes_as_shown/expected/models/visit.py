"""Model: Visit."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model
from .._runtime.models.types import (
    Timestamp,
    TimestampMicroseconds,
    TimestampMilliseconds,
    TimestampSeconds,
)


class Visit(Model):
    begin: TimestampSeconds
    end: TimestampMilliseconds | None = None
    seen: TimestampMicroseconds | None = None
    """Matching ^[0-9-]+T[0-9:]+\\.\\d{6}Z$."""

    made: Timestamp | None = None
    either: Timestamp | None = None
    """Matching T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$."""

    breaks: list[TimestampSeconds] | None = None
    notes: Any = None
