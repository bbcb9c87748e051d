"""Models: Thing, ThingListItem, ThingOwn."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

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
    list_: list[ThingListItem] | None = Field(
        default=None,
        validation_alias="list",
        serialization_alias="list",
    )
