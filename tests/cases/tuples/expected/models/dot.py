"""Model: Dot."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag
from .point import Point


class Dot(Model):
    kind: Annotated[Literal["dot"], open_tag()] = "dot"
    at: Point
