"""Model: Extra."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models.model import Model


class Extra(Model):
    __pydantic_extra__: dict[str, Extra] = Field(init=False)
    if TYPE_CHECKING:
        additional_properties: dict[str, Extra] = {}

    a: str | None = None
