"""Model: Dog."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag


class Dog(Model):
    pet_type: Annotated[Literal["Dog"], open_tag()] = Field(
        default="Dog",
        validation_alias="petType",
        serialization_alias="petType",
    )
    barks: bool | None = None
