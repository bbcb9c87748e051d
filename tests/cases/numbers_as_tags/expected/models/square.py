"""Models: Square, SquareSides."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.types import Integer
from .._runtime.unions import open_enum

SquareSides: TypeAlias = Annotated[
    Literal[4] | Integer,
    open_enum(),
]


class Square(Model):
    sides: SquareSides
    name: str | None = None
