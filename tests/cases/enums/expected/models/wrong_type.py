"""Model: WrongType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.types import Integer

WrongType: TypeAlias = Literal["1", "2"] | str | Integer
