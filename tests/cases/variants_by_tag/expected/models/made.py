"""Model: Made."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.unions import open_tag


class Made(Model):
    type_: Annotated[Literal["made"], open_tag()] = Field(
        default="made",
        validation_alias="type",
        serialization_alias="type",
    )
    by: str | None = None
