"""Model: Cat."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag


class Cat(Model):
    pet_type: Annotated[Literal["cat", "kitten", "Cat"], open_tag()] = Field(
        validation_alias="petType",
        serialization_alias="petType",
    )
    hunting_skill: str | None = Field(
        default=None,
        validation_alias="huntingSkill",
        serialization_alias="huntingSkill",
    )
