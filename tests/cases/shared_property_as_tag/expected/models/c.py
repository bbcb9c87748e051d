"""Models: C, CKind."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.model import Model

CKind: TypeAlias = Literal["c", "cc"] | str


class C(Model):
    kind: CKind | None = None
    x: str | None = None
