"""Model: Shadows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class Shadows(Model):
    __pydantic_extra__: dict[str, Integer] = Field(init=False)
    if TYPE_CHECKING:
        additional_properties: dict[str, Integer] = {}

    register_: str | None = Field(
        default=None,
        validation_alias="register",
        serialization_alias="register",
    )
    mro_: Integer | None = Field(
        default=None,
        validation_alias="mro",
        serialization_alias="mro",
    )
    additional_properties_: bool | None = Field(
        default=None,
        validation_alias="additional_properties",
        serialization_alias="additional_properties",
    )
