"""Models: Grandchild, GrandchildKind."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer

GrandchildKind: TypeAlias = Literal["grandchild"] | str


class Grandchild(Model):
    id: str
    """Another word for it."""

    kind: GrandchildKind = "grandchild"
    size: Integer | None = None
    name: str
