"""Models: MessageV1, MessageV1Version."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.types import Integer
from .._runtime.unions import open_enum

MessageV1Version: TypeAlias = Annotated[
    Literal[1] | Integer,
    open_enum(),
]


class MessageV1(Model):
    version: MessageV1Version
    body: str | None = None
