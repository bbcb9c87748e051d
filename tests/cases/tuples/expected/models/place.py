"""Models: Place, PlaceSingleItem1."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .point import Point
from .shape import AnyShape


class Place(Model):
    point: Point | None = None
    path: list[Point] | None = None
    shape: AnyShape | None = None
    single: list[PlaceSingleItem1 | Any] | None = None


class PlaceSingleItem1(Model):
    id: Integer | None = None
