"""Models: AnyShape, Shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import family

if TYPE_CHECKING:
    from .dot import Dot


class Shape(Model):
    kind: str


if TYPE_CHECKING:
    _AnyShape: TypeAlias = Shape | Dot
else:
    _AnyShape = Shape

AnyShape: TypeAlias = Annotated[
    _AnyShape,
    family(
        "kind",
        {
            "dot": "Dot",
        },
    ),
]
