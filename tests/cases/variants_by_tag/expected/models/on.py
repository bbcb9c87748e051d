"""Model: On."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag


class On(Model):
    on: Annotated[Literal[True], open_tag()] = True
    a: str | None = None
