"""Models: Event, EventKind, EventSize, EventVersion."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.types import Integer
from .._runtime.unions import open_enum

EventKind: TypeAlias = Literal["event"] | str

EventVersion: TypeAlias = Annotated[
    Literal[2] | Integer,
    open_enum(),
]

EventSize: TypeAlias = Literal["m"] | str


class Event(Model):
    kind: EventKind = "event"
    version: EventVersion = 2
    live: bool = True
    name: str | None = None
    size: EventSize | None = None
