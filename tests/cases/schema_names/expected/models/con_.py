"""Model: Con."""

from __future__ import annotations

from .._runtime.models.model import Model


class Con(Model):
    id: str | None = None
