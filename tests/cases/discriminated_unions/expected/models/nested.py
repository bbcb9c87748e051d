"""Model: Nested."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.unions import tagged
from .fish import Fish
from .mapped import Mapped

Nested: TypeAlias = Annotated[
    Mapped | Fish,
    tagged(
        "petType",
        {
            "Mapped": "Mapped",
            "fish": "Fish",
        },
    ),
]
