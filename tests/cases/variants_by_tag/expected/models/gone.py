"""Model: Gone."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.model import Model


class Gone(Model):
    type_: Literal["gone"] = Field(
        default="gone",
        validation_alias="type",
        serialization_alias="type",
    )
    why: str | None = None
