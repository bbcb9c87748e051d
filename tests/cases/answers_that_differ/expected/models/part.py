"""Model: Part."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class Part(Model):
    no: Integer
    parts: list[Part]
