"""Model: PatternsAndMore."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model


class PatternsAndMore(Model):
    __pydantic_extra__: dict[str, str | bool] = Field(init=False)

    name: str | None = None
