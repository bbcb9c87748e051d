"""Models: Triangle, TriangleSides."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.types import Integer
from .._runtime.unions import open_enum

TriangleSides: TypeAlias = Annotated[
    Literal[3] | Integer,
    open_enum(),
]


class Triangle(Model):
    sides: TriangleSides
    name: str | None = None
