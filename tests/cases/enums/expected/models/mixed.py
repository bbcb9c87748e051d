"""Model: Mixed."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.types import Number
from .._runtime.models.unions import open_enum

Mixed: TypeAlias = Annotated[
    Literal["a", True] | str | Number | bool,
    open_enum(),
]
