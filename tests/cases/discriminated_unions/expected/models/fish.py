"""Model: Fish."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.models.model import Model


class Fish(Model):
    pet_type: Literal["fish"] = Field(
        default="fish",
        validation_alias="petType",
        serialization_alias="petType",
    )
