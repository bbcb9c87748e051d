"""Models: Thing, ThingByKindValue, ThingKind, ThingKindEnum."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .._runtime.models.unions import open_enum
from .order import Order

ThingKind: TypeAlias = Literal["small", "large"] | str
"""Default: "small"."""

ThingKindEnum: TypeAlias = Literal["small", "large"] | str

ThingByKindValue: TypeAlias = Annotated[
    Literal[1, 2] | Integer,
    open_enum(),
]


class Thing(Model):
    order: Order | None = None
    kind: ThingKind | None = "small"
    """Default: "small"."""

    kinds: list[ThingKindEnum] | None = None
    by_kind: dict[str, ThingByKindValue] | None = None
