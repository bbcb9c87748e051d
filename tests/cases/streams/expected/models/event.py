"""Model: Event."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model


class Event(Model):
    type_: str | None = Field(
        default=None,
        validation_alias="type",
        serialization_alias="type",
    )
    data: str | None = None
