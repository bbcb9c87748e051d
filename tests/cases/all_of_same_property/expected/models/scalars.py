"""Model: Scalars."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.types import Integer

Scalars: TypeAlias = Integer
