"""Model: V2."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag


class V2(Model):
    v: Annotated[Literal[2], open_tag()] = 2
    a: str | None = None
