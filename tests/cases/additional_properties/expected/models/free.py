"""Model: Free."""

from __future__ import annotations

from .._runtime.models.model import Model


class Free(Model):
    id: str | None = None
