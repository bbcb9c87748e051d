"""Model: Several."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.types import Date, Integer

Several: TypeAlias = Date | Integer | str
