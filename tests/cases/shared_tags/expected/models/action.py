"""Models: Action, ActionType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Model

ActionType: TypeAlias = Literal["attach", "detach", "resize"] | str


class Action(Model):
    type_: ActionType = Field(validation_alias="type", serialization_alias="type")
