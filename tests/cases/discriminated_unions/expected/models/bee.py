"""Model: Bee."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag


class Bee(Model):
    animal_type: Annotated[Literal["Bee"], open_tag()] = Field(
        default="Bee",
        validation_alias="animalType",
        serialization_alias="animalType",
    )
    stings: bool | None = None
