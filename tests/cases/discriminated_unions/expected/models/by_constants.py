"""Models: ByConstants, ByConstantsA, ByConstantsAKind, ByConstantsB,
ByConstantsBKind.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.model import Model

ByConstantsAKind: TypeAlias = Literal["a"] | str

ByConstantsBKind: TypeAlias = Literal["b"] | str


class ByConstantsA(Model):
    kind: ByConstantsAKind
    a: str | None = None


class ByConstantsB(Model):
    kind: ByConstantsBKind
    b: str | None = None


ByConstants: TypeAlias = ByConstantsA | ByConstantsB
