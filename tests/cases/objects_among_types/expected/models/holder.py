"""Models: Holder, HolderInline, HolderListItem."""

from __future__ import annotations

from builtins import list as _list

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .object_or_text import ObjectOrText


class Holder(Model):
    inline: HolderInline | bool
    named: ObjectOrText
    list: _list[HolderListItem | str] | None = None


class HolderInline(Model):
    c: Integer


class HolderListItem(Model):
    d: Integer
