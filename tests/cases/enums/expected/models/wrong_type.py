"""Model: WrongType."""

from __future__ import annotations

from typing import Literal, TypeAlias

WrongType: TypeAlias = Literal["1", "2"] | str
