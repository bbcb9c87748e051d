"""Models: Holder, HolderInline, HolderListItem."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .object_or_text import ObjectOrText


class Holder(Model):
    inline: HolderInline | bool
    named: ObjectOrText
    list_: list[HolderListItem | str] | None = Field(
        default=None,
        validation_alias="list",
        serialization_alias="list",
    )


class HolderInline(Model):
    c: Integer


class HolderListItem(Model):
    d: Integer
