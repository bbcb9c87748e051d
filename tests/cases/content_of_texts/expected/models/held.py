"""Model: Held."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import JsonText
from .point import Point


class Held(Model):
    point: JsonText[Point] | None = None
    list_: JsonText[list[Point]] | None = Field(
        default=None,
        validation_alias="list",
        serialization_alias="list",
    )
    maybe: JsonText[Point] | None = None
    page: str | None = None
    untyped: str | None = None
