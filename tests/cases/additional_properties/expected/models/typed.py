"""Model: Typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class Typed(Model):
    __pydantic_extra__: dict[str, Integer] = Field(init=False)
    if TYPE_CHECKING:
        additional_properties: dict[str, Integer] = {}

    id: str | None = None
