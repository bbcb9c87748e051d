"""Model: U."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.unions import tagged
from .a import A
from .b import B
from .c import C

U: TypeAlias = Annotated[
    A | B | C,
    tagged(
        "kind",
        {
            "a": "A",
            "b": "B",
            "c": "C",
            "cc": "C",
        },
    ),
]
