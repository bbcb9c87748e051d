"""Models: ByConstants, ByConstantsA, ByConstantsAKind, ByConstantsB,
ByConstantsBKind.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.unions import tagged

ByConstantsAKind: TypeAlias = Literal["a"] | str

ByConstantsBKind: TypeAlias = Literal["b"] | str


class ByConstantsA(Model):
    kind: ByConstantsAKind
    a: str | None = None


class ByConstantsB(Model):
    kind: ByConstantsBKind
    b: str | None = None


ByConstants: TypeAlias = Annotated[
    ByConstantsA | ByConstantsB,
    tagged(
        "kind",
        {
            "a": "ByConstantsA",
            "b": "ByConstantsB",
        },
    ),
]
