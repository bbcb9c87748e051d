"""Model: WholeOrText."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.types import Integer
from .._runtime.models.unions import open_enum

WholeOrText: TypeAlias = Annotated[
    Literal[1, 2] | Integer | str,
    open_enum(),
]
