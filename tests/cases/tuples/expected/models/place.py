"""Models: Place, PlaceSingleItem1."""

from __future__ import annotations

from .._runtime.model import Model
from .point import Point


class Place(Model):
    point: Point | None = None
    path: list[Point] | None = None
    single: list[PlaceSingleItem1] | None = None


class PlaceSingleItem1(Model):
    id: str | None = None
