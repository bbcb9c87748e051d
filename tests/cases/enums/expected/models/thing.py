"""Models: Thing, ThingByKindValue, ThingKind, ThingKindEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.types import Integer
from .order import Order

ThingKind: TypeAlias = Literal["small", "large"] | str
"""Default: "small"."""

ThingKindEnum: TypeAlias = Literal["small", "large"] | str

ThingByKindValue: TypeAlias = Literal[1, 2] | Integer


class Thing(Model):
    order: Order | None = None
    kind: ThingKind | None = "small"
    """Default: "small"."""

    kinds: list[ThingKindEnum] | None = None
    by_kind: dict[str, ThingByKindValue] | None = None
