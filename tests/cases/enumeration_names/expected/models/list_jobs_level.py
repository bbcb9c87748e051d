"""Model: ListJobsLevel."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.types import Integer
from .._runtime.models.unions import open_enum

ListJobsLevel: TypeAlias = Annotated[
    Literal[10, 20] | Integer,
    open_enum(),
]
"""Values:
- 10: Debug
- 20: Info
"""
