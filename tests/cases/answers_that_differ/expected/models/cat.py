"""Model: Cat."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.model import Model
from .._runtime.types import Integer
from .._runtime.unions import open_tag


class Cat(Model):
    kind: Annotated[Literal["cat"], open_tag()] = "cat"
    lives: Integer
