"""Models: Grandchild, GrandchildKind."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.types import Integer

GrandchildKind: TypeAlias = Literal["grandchild"] | str


class Grandchild(Model):
    id: str
    """Another word for it."""

    kind: GrandchildKind = "grandchild"
    size: Integer | None = None
    name: str
