"""Model: Version."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.types import Integer
from .._runtime.models.unions import open_enum

Version: TypeAlias = Annotated[
    Literal[2] | Integer,
    open_enum(),
]
