"""Models: AnyVehicle, Vehicle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import family

if TYPE_CHECKING:
    from .car import Car


class Vehicle(Model):
    type: str


if TYPE_CHECKING:
    _AnyVehicle: TypeAlias = Vehicle | Car
else:
    _AnyVehicle = Vehicle

AnyVehicle: TypeAlias = Annotated[
    _AnyVehicle,
    family(
        "type",
        {
            "Car": "Car",
        },
    ),
]
