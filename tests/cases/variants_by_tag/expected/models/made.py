"""Model: Made."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag


class Made(Model):
    type: Annotated[Literal["made"], open_tag()] = "made"
    by: str | None = None
