"""Models: Fish, FishPetType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Model

FishPetType: TypeAlias = Literal["fish"] | str


class Fish(Model):
    pet_type: FishPetType | None = Field(
        default=None,
        validation_alias="petType",
        serialization_alias="petType",
    )
