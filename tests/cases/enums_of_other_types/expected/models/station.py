"""Models: Station, StationCode, StationOpen, StationPrices, StationState."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .._runtime.models.unions import open_enum
from .scope import Scope

StationOpen: TypeAlias = Literal["yes", "no"] | str | bool

StationCode: TypeAlias = Annotated[
    Literal["a", 1] | str | Integer,
    open_enum(),
]

StationState: TypeAlias = Annotated[
    Literal[0, 1] | Integer | str,
    open_enum(),
]

StationPrices: TypeAlias = Literal["free"] | str | dict[str, Any]


class Station(Model):
    scope: Scope | None = None
    open: StationOpen | None = None
    code: StationCode | None = None
    kinds: list[Any] | None = None
    state: StationState | None = None
    prices: StationPrices | None = None
