"""Models: Created, CreatedKind."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.types import Timestamp

CreatedKind: TypeAlias = Literal["created"] | str


class Created(Model):
    kind: CreatedKind
    at: Timestamp | None = None
    by: str | None = None
