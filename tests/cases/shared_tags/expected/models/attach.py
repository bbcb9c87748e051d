"""Model: Attach."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import Integer
from .._runtime.unions import open_tag


class Attach(Model):
    type_: Annotated[Literal["attach", "detach"], open_tag()] = Field(
        validation_alias="type",
        serialization_alias="type",
    )
    server: Integer | None = None
