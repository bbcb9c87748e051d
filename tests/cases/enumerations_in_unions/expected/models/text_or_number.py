"""Model: TextOrNumber."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.types import Number

TextOrNumber: TypeAlias = Literal["inf"] | str | Number
