"""Model: TextWholeOrNull."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.types import Integer

TextWholeOrNull: TypeAlias = Literal["auto", "none"] | str | Integer
