"""Model: Square."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import exact_tag


class Square(Model):
    sides: Annotated[Literal[4], exact_tag()] = 4
    name: str | None = None
