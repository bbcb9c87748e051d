"""Model: Bee."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag


class Bee(Model):
    kind: Annotated[Literal["bee"], open_tag()] = "bee"
    stings: bool | None = None
