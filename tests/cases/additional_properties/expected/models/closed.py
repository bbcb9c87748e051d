"""Model: Closed."""

from __future__ import annotations

from .._runtime.models.model import Model


class Closed(Model):
    id: str | None = None
