"""Model: Rock."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer, Number


class Rock(Model):
    weight: Number
    colour: str
    grain: Integer
