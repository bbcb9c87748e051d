"""Model: Scalars."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Integer

Scalars: TypeAlias = Integer
