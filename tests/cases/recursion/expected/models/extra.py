"""Model: Extra."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model


class Extra(Model):
    __pydantic_extra__: dict[str, Extra] = Field(init=False)

    a: str | None = None
