"""Model: Models."""

from __future__ import annotations

from .._runtime.models.model import Model


class Models(Model):
    id: str | None = None
