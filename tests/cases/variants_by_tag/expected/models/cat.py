"""Model: Cat."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .._runtime.models.unions import open_tag


class Cat(Model):
    pet_type: Annotated[Literal["Cat"], open_tag()] = Field(
        default="Cat",
        validation_alias="petType",
        serialization_alias="petType",
    )
    lives: Integer | None = None
