"""Models: Base, BaseListItem, BaseMeta, BaseMetaDeep, BaseState, BaseValues."""

from __future__ import annotations

from builtins import list as _list
from typing import Any, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .better_link import BetterLink
from .link import Link

BaseState: TypeAlias = Literal["new", "open", "closed"] | str
"""Where it is."""

BaseValues: TypeAlias = Literal["a"] | str


class Base(Model):
    meta: BaseMeta
    state: BaseState | None = None
    """Where it is."""

    size: Integer | None = None
    free: dict[str, Any] | None = None
    link: Link | None = None
    list: _list[BaseListItem] | None = None
    kind: Link | BetterLink | None = None
    clash: str | None = None
    values: BaseValues | None = None


class BaseMeta(Model):
    id: str
    deep: BaseMetaDeep | None = None


class BaseMetaDeep(Model):
    a: str | None = None


class BaseListItem(Model):
    x: Integer | None = None
