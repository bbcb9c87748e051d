"""Model: One."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.unions import exact_tag


class One(Model):
    is_: Annotated[Literal[1], exact_tag()] = Field(
        default=1,
        validation_alias="is",
        serialization_alias="is",
    )
