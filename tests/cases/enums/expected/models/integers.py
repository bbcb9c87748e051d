"""Model: Integers."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.types import Integer
from .._runtime.models.unions import open_enum

Integers: TypeAlias = Annotated[
    Literal[-1, 0, 1, 10000000000000000000000] | Integer,
    open_enum(),
]
