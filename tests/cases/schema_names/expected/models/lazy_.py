"""Model: Lazy."""

from __future__ import annotations

from .._runtime.models.model import Model


class Lazy(Model):
    id: str | None = None
