"""Models: A, AKind."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.model import Model

AKind: TypeAlias = Literal["a"] | str


class A(Model):
    kind: AKind | None = None
    x: str | None = None
