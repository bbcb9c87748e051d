"""Model: BooleansAndNumbers."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.types import Integer
from .._runtime.models.unions import open_enum

BooleansAndNumbers: TypeAlias = Annotated[
    Literal[True, 1, False, 0] | bool | Integer,
    open_enum(),
]
