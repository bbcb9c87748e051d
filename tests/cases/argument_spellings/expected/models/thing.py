"""Model: Thing."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class Thing(Model):
    type_2: str | None = Field(
        default=None,
        validation_alias="@type",
        serialization_alias="@type",
    )
    type: str | None = None
    id_2: str | None = Field(
        default=None,
        validation_alias="_id",
        serialization_alias="_id",
    )
    id: str | None = None
    type_3: str | None = Field(
        default=None,
        validation_alias="type_",
        serialization_alias="type_",
    )
    copy_2: str | None = Field(
        default=None,
        validation_alias="copy",
        serialization_alias="copy",
    )
    copy_: str | None = None
