"""Model: Moved."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.unions import open_tag


class Moved(Model):
    type_: Annotated[Literal["moved"], open_tag()] = Field(
        default="moved",
        validation_alias="type",
        serialization_alias="type",
    )
    to: str | None = None
