"""Model: Base."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Number


class Base(Model):
    """What all have."""

    id: str
    """Identifier."""

    kind: str | None = None
    size: Number | None = None
