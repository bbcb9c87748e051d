"""Model: Cat."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model


class Cat(Model):
    pet_type: str = Field(validation_alias="petType", serialization_alias="petType")
    hunting_skill: str | None = Field(
        default=None,
        validation_alias="huntingSkill",
        serialization_alias="huntingSkill",
    )
