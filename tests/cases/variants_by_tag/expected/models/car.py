"""Models: AnyCar, Car."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import family, open_tag

if TYPE_CHECKING:
    from .tram import Tram


class Car(Model):
    type: Annotated[Literal["car"], open_tag()] = "car"
    fuel: str


if TYPE_CHECKING:
    _AnyCar: TypeAlias = Car | Tram
else:
    _AnyCar = Car

AnyCar: TypeAlias = Annotated[
    _AnyCar,
    family(
        "fuel",
        {
            "electric": "Tram",
        },
    ),
]
