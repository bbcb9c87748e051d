"""Model: CreateBoxError409."""

from __future__ import annotations

from .._runtime.models.model import Model


class CreateBoxError409(Model):
    two: str | None = None
