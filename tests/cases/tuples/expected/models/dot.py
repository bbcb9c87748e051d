"""Model: Dot."""

from __future__ import annotations

from .._runtime.model import Model
from .point import Point


class Dot(Model):
    kind: str
    at: Point
