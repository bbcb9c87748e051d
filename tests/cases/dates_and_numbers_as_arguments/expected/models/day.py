"""Model: Day."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.types import Date

Day: TypeAlias = Date
