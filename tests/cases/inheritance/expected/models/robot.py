"""Model: Robot."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.unions import open_tag


class Robot(Model):
    pet_type: Annotated[Literal["Robot"], open_tag()] = Field(
        default="Robot",
        validation_alias="petType",
        serialization_alias="petType",
    )
    model: str
