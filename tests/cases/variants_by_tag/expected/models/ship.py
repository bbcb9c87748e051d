"""Model: Ship."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.model import Model
from .._runtime.types import Integer
from .._runtime.unions import open_tag


class Ship(Model):
    type: Annotated[Literal["ship"], open_tag()] = "ship"
    sails: Integer | None = None
    masts: Integer | None = None
