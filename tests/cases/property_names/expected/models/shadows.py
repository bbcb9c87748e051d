"""Models: Shadows, ShadowsBytes."""

from __future__ import annotations

from builtins import bool as _bool, list as _list, str as _str
from typing import Any, Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Date, Integer, Number, Timestamp

ShadowsBytes: TypeAlias = Literal["str", "list", "a list"] | str


class Shadows(Model):
    date: Date | None = None
    datetime: Timestamp | None = None
    list: _list[_str] | None = None
    str: _str | None = None
    int: _list[Integer] | None = None
    bool: _bool | None = None
    dict_: dict[_str, _list[_str]] | None = Field(
        default=None,
        validation_alias="dict",
        serialization_alias="dict",
    )
    object: _str | None = None
    tuple: _list[_str] | None = None
    bytes: ShadowsBytes | None = None
    float: Number | None = None
    type: _str | None = None
    format: _str | None = None
    filter: _str | None = None
    id: _str | None = None
    rest: _list[_bool] | None = None
    any: Any = Field(default=None, validation_alias="Any", serialization_alias="Any")
    shadows: Shadows | None = Field(
        default=None,
        validation_alias="Shadows",
        serialization_alias="Shadows",
    )
    field: _str | None = Field(
        default=None,
        validation_alias="Field",
        serialization_alias="Field",
    )
    model: _str | None = Field(
        default=None,
        validation_alias="Model",
        serialization_alias="Model",
    )
