"""Model: Class."""

from __future__ import annotations

from .._runtime.models.model import Model


class Class(Model):
    id: str | None = None
