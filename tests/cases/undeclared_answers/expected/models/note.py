"""Model: Note."""

from __future__ import annotations

from .._runtime.models.model import Model


class Note(Model):
    text: str | None = None
