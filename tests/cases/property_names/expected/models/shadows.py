"""Model: Shadows."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Date, Integer, Timestamp


class Shadows(Model):
    date: Date | None = None
    datetime: Timestamp | None = None
    list_: list[str] | None = Field(
        default=None,
        validation_alias="list",
        serialization_alias="list",
    )
    str_: str | None = Field(
        default=None,
        validation_alias="str",
        serialization_alias="str",
    )
    int_: list[Integer] | None = Field(
        default=None,
        validation_alias="int",
        serialization_alias="int",
    )
    any: Any = Field(default=None, validation_alias="Any", serialization_alias="Any")
    shadows: Shadows | None = Field(
        default=None,
        validation_alias="Shadows",
        serialization_alias="Shadows",
    )
    field: str | None = Field(
        default=None,
        validation_alias="Field",
        serialization_alias="Field",
    )
    model: str | None = Field(
        default=None,
        validation_alias="Model",
        serialization_alias="Model",
    )
