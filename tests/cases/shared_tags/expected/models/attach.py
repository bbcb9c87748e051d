"""Model: Attach."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import Integer
from .action import ActionType


class Attach(Model):
    type_: ActionType = Field(validation_alias="type", serialization_alias="type")
    server: Integer | None = None
