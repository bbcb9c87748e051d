"""Model: Moved."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag


class Moved(Model):
    type: Annotated[Literal["moved"], open_tag()] = "moved"
    to: str | None = None
