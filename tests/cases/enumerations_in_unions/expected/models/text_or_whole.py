"""Model: TextOrWhole."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.types import Integer

TextOrWhole: TypeAlias = Literal["auto", "none"] | str | Integer
