"""Model: Tram."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.unions import open_tag


class Tram(Model):
    type_: Annotated[Literal["Tram"], open_tag()] = Field(
        default="Tram",
        validation_alias="type",
        serialization_alias="type",
    )
    fuel: Annotated[Literal["electric"], open_tag()] = "electric"
    wire: str | None = None
