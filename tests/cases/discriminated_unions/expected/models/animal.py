"""Model: Animal."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model


class Animal(Model):
    animal_type: str = Field(
        validation_alias="animalType",
        serialization_alias="animalType",
    )
