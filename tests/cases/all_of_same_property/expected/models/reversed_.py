"""Models: Reversed, ReversedState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .base import BaseListItem, BaseMeta, BaseValues
from .better_link import BetterLink
from .link import Link

ReversedState: TypeAlias = Literal["open"] | str
"""Where it is."""


class Reversed(Model):
    free: Link | None = None
    link: BetterLink | None = None
    size: Integer | None = None
    state: ReversedState | None = None
    """Where it is."""

    meta: BaseMeta
    list_: list[BaseListItem] | None = Field(
        default=None,
        validation_alias="list",
        serialization_alias="list",
    )
    kind: Link | BetterLink | None = None
    clash: str | None = None
    values: BaseValues | None = None
