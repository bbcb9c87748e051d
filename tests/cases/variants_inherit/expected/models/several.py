"""Model: Several."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Date, Integer

Several: TypeAlias = Date | Integer | str
