"""Models: B, BKind."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.model import Model

BKind: TypeAlias = Literal["b"] | str


class B(Model):
    kind: BKind | None = None
    x: str | None = None
