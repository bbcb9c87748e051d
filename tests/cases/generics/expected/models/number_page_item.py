"""Model: NumberPageItem."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Number

NumberPageItem: TypeAlias = Number
