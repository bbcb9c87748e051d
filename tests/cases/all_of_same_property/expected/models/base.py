"""Models: Base, BaseListItem, BaseMeta, BaseMetaDeep, BaseState, BaseValues."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from pydantic import Field

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
    list_: list[BaseListItem] | None = Field(
        default=None,
        validation_alias="list",
        serialization_alias="list",
    )
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
