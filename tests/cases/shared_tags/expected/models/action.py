"""Models: Action, ActionType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model

ActionType: TypeAlias = Literal["attach", "detach", "resize"] | str


class Action(Model):
    type: ActionType
