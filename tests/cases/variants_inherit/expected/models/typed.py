"""Model: Typed."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.types import Date

Typed: TypeAlias = Literal["now"] | Date
