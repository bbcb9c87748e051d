"""Model: ListenEventsResponse."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, JsonText
from .point import Point


class ListenEventsResponse(Model):
    data: JsonText[Point]
    event: str | None = None
    id: str | None = None
    retry: Integer | None = None
