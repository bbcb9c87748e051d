"""Model: Names."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class Names(Model):
    class_: str | None = Field(
        default=None,
        validation_alias="class",
        serialization_alias="class",
    )
    field_123: str | None = Field(
        default=None,
        validation_alias="123",
        serialization_alias="123",
    )
    ref: str | None = Field(
        default=None,
        validation_alias="$ref",
        serialization_alias="$ref",
    )
    type: str | None = Field(
        default=None,
        validation_alias="@type",
        serialization_alias="@type",
    )
    a_b_4: str | None = Field(
        default=None,
        validation_alias="a.b",
        serialization_alias="a.b",
    )
    a_b_3: str | None = Field(
        default=None,
        validation_alias="a-b",
        serialization_alias="a-b",
    )
    a_b: str | None = None
    a_b_5: str | None = Field(
        default=None,
        validation_alias="aB",
        serialization_alias="aB",
    )
    plus_1: Integer | None = Field(
        default=None,
        validation_alias="+1",
        serialization_alias="+1",
    )
    minus_1: Integer | None = Field(
        default=None,
        validation_alias="-1",
        serialization_alias="-1",
    )
    private: str | None = Field(
        default=None,
        validation_alias="_private",
        serialization_alias="_private",
    )
    dunder: str | None = Field(
        default=None,
        validation_alias="__dunder__",
        serialization_alias="__dunder__",
    )
    field: str | None = Field(
        default=None,
        validation_alias="",
        serialization_alias="",
    )
    field_2: str | None = Field(
        default=None,
        validation_alias=" ",
        serialization_alias=" ",
    )
    été: str | None = None
    file_2: str | None = Field(
        default=None,
        validation_alias="ﬁle",
        serialization_alias="ﬁle",
    )
    file: str | None = None
    名前: str | None = None
    field_3: str | None = Field(
        default=None,
        validation_alias="😀",
        serialization_alias="😀",
    )
    a_b_2: str | None = Field(
        default=None,
        validation_alias='a"b',
        serialization_alias='a"b',
    )
    a_b_6: str | None = Field(
        default=None,
        validation_alias="a\\b",
        serialization_alias="a\\b",
    )
    none: str | None = Field(
        default=None,
        validation_alias="None",
        serialization_alias="None",
    )
    self: str | None = None
    body: str | None = None
    options: str | None = None
