"""Model: OldOpen."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Integer

OldOpen: TypeAlias = list[str | Integer]
