"""Models: ActRequest, ActRequestWithServer, ActRequestWithSize."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .action import ActionType


class ActRequestWithServer(Model):
    type: ActionType
    server: Integer


class ActRequestWithSize(Model):
    type: ActionType
    size: Integer


ActRequest: TypeAlias = ActRequestWithServer | ActRequestWithSize
