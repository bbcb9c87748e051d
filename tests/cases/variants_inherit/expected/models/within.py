"""Model: Within."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Date, Number, Timestamp


class Within(Model):
    at: Timestamp | Date
    list_: list[Number] = Field(validation_alias="list", serialization_alias="list")
    map: dict[str, bool]
