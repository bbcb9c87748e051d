"""Model: TextOrMoment."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.types import Timestamp

TextOrMoment: TypeAlias = Literal["now", "never"] | Timestamp
