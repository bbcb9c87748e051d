"""Model: V1."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag


class V1(Model):
    v: Annotated[Literal[1], open_tag()] = 1
    a: str | None = None
