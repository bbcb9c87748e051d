"""Model: MoveJob."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class MoveJob(Model):
    kind: str | None = None
    target: Integer | None = None
