"""Models: Line, Lines, LinesObject."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class Line(Model):
    line: Integer


class LinesObject(Model):
    text: str


Lines: TypeAlias = list[Line] | LinesObject
