"""Models: Grandchild, GrandchildMeta, GrandchildMetaDeep."""

from __future__ import annotations

from builtins import list as _list

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .better_link import BetterLink
from .child import ChildListItem, ChildState, ChildValues
from .link import Link


class Grandchild(Model):
    meta: GrandchildMeta
    state: ChildState | None = None
    """Where it is."""

    size: Integer | None = None
    free: Link | None = None
    link: BetterLink | None = None
    list: _list[ChildListItem] | None = None
    kind: BetterLink | None = None
    clash: Integer | None = None
    values: ChildValues | None = None


class GrandchildMeta(Model):
    id: str
    deep: GrandchildMetaDeep | None = None
    owner: str
    more: bool | None = None


class GrandchildMetaDeep(Model):
    a: str | None = None
    b: Integer | None = None
