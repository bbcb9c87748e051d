"""Model: Dog."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .._runtime.models.unions import open_tag
from .cat import AnyCat
from .pet import AnyPet


class Dog(Model):
    pet_type: Annotated[Literal["dog", "puppy"], open_tag()] = Field(
        validation_alias="petType",
        serialization_alias="petType",
    )
    name: str | None = None
    friend: AnyPet | None = None
    pack_size: Integer | None = Field(
        default=None,
        validation_alias="packSize",
        serialization_alias="packSize",
    )
    chases: AnyCat | None = None
