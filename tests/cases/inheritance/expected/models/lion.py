"""Model: Lion."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Date
from .._runtime.models.unions import open_tag
from .cat import CatHuntingSkill
from .pet import AnyPet


class Lion(Model):
    pet_type: Annotated[Literal["Lion"], open_tag()] = Field(
        default="Lion",
        validation_alias="petType",
        serialization_alias="petType",
    )
    name: str | None = None
    friend: AnyPet | None = None
    hunting_skill: CatHuntingSkill = Field(
        validation_alias="huntingSkill",
        serialization_alias="huntingSkill",
    )
    born: Date | None = None
    mane: bool | None = None
