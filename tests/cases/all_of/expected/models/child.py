"""Model: Child."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Number


class Child(Model):
    """A base with more."""

    id: str
    """Identifier."""

    kind: str
    size: Number | None = None
    name: str
