"""Model: Plain."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag
from .pet import AnyPet


class Plain(Model):
    pet_type: Annotated[Literal['the "plain" one'], open_tag()] = Field(
        default='the "plain" one',
        validation_alias="petType",
        serialization_alias="petType",
    )
    name: str | None = None
    friend: AnyPet | None = None
