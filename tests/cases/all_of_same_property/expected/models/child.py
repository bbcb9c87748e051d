"""Models: Child, ChildListItem, ChildMeta, ChildMetaDeep, ChildState, ChildValues."""

from __future__ import annotations

from builtins import list as _list
from typing import Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .better_link import BetterLink
from .link import Link

ChildState: TypeAlias = Literal["open", "closed"] | str
"""Where it is."""

ChildValues: TypeAlias = Literal["b"] | str


class Child(Model):
    meta: ChildMeta
    state: ChildState | None = None
    """Where it is."""

    size: Integer | None = None
    free: Link | None = None
    link: BetterLink | None = None
    list: _list[ChildListItem] | None = None
    kind: BetterLink | None = None
    clash: Integer | None = None
    values: ChildValues | None = None


class ChildMeta(Model):
    id: str
    deep: ChildMetaDeep | None = None
    owner: str


class ChildMetaDeep(Model):
    a: str | None = None
    b: Integer | None = None


class ChildListItem(Model):
    x: Integer | None = None
    y: Integer | None = None
