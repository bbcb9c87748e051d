"""Model: Cat."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .._runtime.models.unions import open_tag


class Cat(Model):
    kind: Annotated[Literal["cat"], open_tag()] = "cat"
    lives: Integer
