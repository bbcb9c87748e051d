"""Model: Dog."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag


class Dog(Model):
    kind: Annotated[Literal["dog"], open_tag()] = "dog"
    tricks: list[str]
