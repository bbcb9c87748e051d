"""Models: Thing, ThingListItem, ThingOwn."""

from __future__ import annotations

from builtins import list as _list
from typing import Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .text_or_null import TextOrNull
from .text_or_whole import TextOrWhole

ThingOwn: TypeAlias = Literal["auto", "none"] | str | Integer

ThingListItem: TypeAlias = Literal["auto", "none"] | str | bool


class Thing(Model):
    own: ThingOwn
    whole: TextOrWhole
    maybe: TextOrNull | None
    list: _list[ThingListItem] | None = None
