"""Model: Ship."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import Integer
from .._runtime.unions import open_tag


class Ship(Model):
    type_: Annotated[Literal["ship"], open_tag()] = Field(
        default="ship",
        validation_alias="type",
        serialization_alias="type",
    )
    sails: Integer | None = None
    masts: Integer | None = None
