"""Model: Call."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.model import Model


class Call(Model):
    type_: Literal["call"] = Field(
        default="call",
        validation_alias="type",
        serialization_alias="type",
    )
