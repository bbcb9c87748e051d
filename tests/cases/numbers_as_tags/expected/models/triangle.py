"""Model: Triangle."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import exact_tag


class Triangle(Model):
    sides: Annotated[Literal[3], exact_tag()] = 3
    name: str | None = None
