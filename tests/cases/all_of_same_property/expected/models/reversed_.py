"""Models: Reversed, ReversedState."""

from __future__ import annotations

from builtins import list as _list
from typing import Literal, TypeAlias

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
    list: _list[BaseListItem] | None = None
    kind: Link | BetterLink | None = None
    clash: str | None = None
    values: BaseValues | None = None
