"""Model: Resize."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import Integer


class Resize(Model):
    type_: Literal["resize"] = Field(
        default="resize",
        validation_alias="type",
        serialization_alias="type",
    )
    size: Integer | None = None
