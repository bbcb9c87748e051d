"""Model: Plain."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model
from .pet import AnyPet


class Plain(Model):
    pet_type: str = Field(validation_alias="petType", serialization_alias="petType")
    name: str | None = None
    friend: AnyPet | None = None
