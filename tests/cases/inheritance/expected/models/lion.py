"""Model: Lion."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import Date
from .._runtime.unions import open_tag
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
