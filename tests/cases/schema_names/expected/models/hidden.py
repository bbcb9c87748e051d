"""Model: Hidden."""

from __future__ import annotations

from .._runtime.models.model import Model


class Hidden(Model):
    id: str | None = None
