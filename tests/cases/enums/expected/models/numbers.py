"""Model: Numbers."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Number

Numbers: TypeAlias = Number
