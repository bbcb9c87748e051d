"""Model: Note."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model


class Note(Model):
    must: str
    must_or_null: str | None
    may: str | None = None
    may_or_null: str | None = None
    ghost: Any = None
    """The document requires it without saying what it is."""
