"""Model: Dog."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .._runtime.models.unions import open_tag


class Dog(Model):
    pet_type: Annotated[Literal['a "dog"', "Dog"], open_tag()] = Field(
        validation_alias="petType",
        serialization_alias="petType",
    )
    pack_size: Integer | None = Field(
        default=None,
        validation_alias="packSize",
        serialization_alias="packSize",
    )
