"""Model: Rock."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Number


class Rock(Model):
    weight: Number
    colour: str
    grain: Integer
