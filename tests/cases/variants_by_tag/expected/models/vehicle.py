"""Models: AnyVehicle, Vehicle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import family

if TYPE_CHECKING:
    from .boat import Boat
    from .car import AnyCar
    from .ship import Ship
    from .tram import Tram


class Vehicle(Model):
    type: str


if TYPE_CHECKING:
    _AnyVehicle: TypeAlias = Vehicle | AnyCar | Boat | Ship | Tram
else:
    _AnyVehicle = Vehicle

AnyVehicle: TypeAlias = Annotated[
    _AnyVehicle,
    family(
        "type",
        {
            "car": "AnyCar",
            "boat": "Boat",
            "ship": "Ship",
            "Tram": "Tram",
        },
    ),
]
