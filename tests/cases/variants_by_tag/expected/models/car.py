"""Models: AnyCar, Car."""

from __future__ import annotations

from typing import Annotated, Literal, TYPE_CHECKING, TypeAlias

from pydantic import Field

from .._runtime.model import Model
from .._runtime.unions import family, open_tag

if TYPE_CHECKING:
    from .tram import Tram


class Car(Model):
    type_: Annotated[Literal["car"], open_tag()] = Field(
        default="car",
        validation_alias="type",
        serialization_alias="type",
    )
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
