"""Models: Animal, AnyAnimal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.unions import family

if TYPE_CHECKING:
    from .bee import Bee


class Animal(Model):
    animal_type: str = Field(
        validation_alias="animalType",
        serialization_alias="animalType",
    )


if TYPE_CHECKING:
    _AnyAnimal: TypeAlias = Animal | Bee
else:
    _AnyAnimal = Animal

AnyAnimal: TypeAlias = Annotated[
    _AnyAnimal,
    family(
        "animalType",
        {
            "Bee": "Bee",
        },
    ),
]
