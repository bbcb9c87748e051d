"""Model: Ship."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .._runtime.models.unions import open_tag


class Ship(Model):
    type: Annotated[Literal["ship"], open_tag()] = "ship"
    sails: Integer | None = None
    masts: Integer | None = None
