"""Models: ActRequest, ActRequestWithServer, ActRequestWithSize."""

from __future__ import annotations

from typing import TypeAlias

from pydantic import Field

from .._runtime.model import Model
from .._runtime.types import Integer
from .action import ActionType


class ActRequestWithServer(Model):
    type_: ActionType = Field(validation_alias="type", serialization_alias="type")
    server: Integer


class ActRequestWithSize(Model):
    type_: ActionType = Field(validation_alias="type", serialization_alias="type")
    size: Integer


ActRequest: TypeAlias = ActRequestWithServer | ActRequestWithSize
