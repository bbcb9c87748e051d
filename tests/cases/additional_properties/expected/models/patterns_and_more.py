"""Model: PatternsAndMore."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models.model import Model


class PatternsAndMore(Model):
    __pydantic_extra__: dict[str, str | bool] = Field(init=False)
    if TYPE_CHECKING:
        additional_properties: dict[str, str | bool] = {}

    name: str | None = None
