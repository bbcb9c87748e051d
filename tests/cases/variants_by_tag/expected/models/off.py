"""Model: Off."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag


class Off(Model):
    on: Annotated[Literal[False], open_tag()] = False
    a: str | None = None
