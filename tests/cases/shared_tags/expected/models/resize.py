"""Models: Resize, ResizeType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import Integer

ResizeType: TypeAlias = Literal["resize"] | str


class Resize(Model):
    type_: ResizeType = Field(validation_alias="type", serialization_alias="type")
    size: Integer | None = None
