"""Model: Car."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import Integer
from .._runtime.unions import open_tag


class Car(Model):
    type_: Annotated[Literal["Car"], open_tag()] = Field(
        default="Car",
        validation_alias="type",
        serialization_alias="type",
    )
    seats: Integer
