"""Model: Typed."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import Integer


class Typed(Model):
    __pydantic_extra__: dict[str, Integer] = Field(init=False)

    id: str | None = None
