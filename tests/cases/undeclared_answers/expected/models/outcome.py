"""Model: Outcome."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import Integer


class Outcome(Model):
    code: Integer | None = None
    type_: str | None = Field(
        default=None,
        validation_alias="type",
        serialization_alias="type",
    )
    message: str | None = None
