"""Model: Yes."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.unions import exact_tag


class Yes(Model):
    is_: Annotated[Literal[True], exact_tag()] = Field(
        default=True,
        validation_alias="is",
        serialization_alias="is",
    )
