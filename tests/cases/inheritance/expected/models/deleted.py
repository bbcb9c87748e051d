"""Models: Deleted, DeletedKind."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.types import Timestamp

DeletedKind: TypeAlias = Literal["deleted"] | str


class Deleted(Model):
    kind: DeletedKind
    at: Timestamp | None = None
    reason: str | None = None
