"""Model: Tram."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag


class Tram(Model):
    type: Annotated[Literal["Tram"], open_tag()] = "Tram"
    fuel: Annotated[Literal["electric"], open_tag()] = "electric"
    wire: str | None = None
