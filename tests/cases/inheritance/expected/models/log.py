"""Model: Log."""

from __future__ import annotations

from typing import TypeAlias

from .event import AnyEvent

Log: TypeAlias = list[AnyEvent]
