"""Models: MessageV2, MessageV2Version."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.types import Integer
from .._runtime.unions import open_enum

MessageV2Version: TypeAlias = Annotated[
    Literal[2, 3] | Integer,
    open_enum(),
]


class MessageV2(Model):
    version: MessageV2Version
    body: str | None = None
