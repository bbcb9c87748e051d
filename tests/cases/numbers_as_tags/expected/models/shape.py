"""Models: AnyShape, Shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .._runtime.models.unions import family

if TYPE_CHECKING:
    from .square import Square
    from .triangle import Triangle


class Shape(Model):
    sides: Integer
    name: str | None = None


if TYPE_CHECKING:
    _AnyShape: TypeAlias = Shape | Square | Triangle
else:
    _AnyShape = Shape

AnyShape: TypeAlias = Annotated[
    _AnyShape,
    family(
        "sides",
        {
            4: "Square",
            3: "Triangle",
        },
    ),
]
