"""Model: Right."""

from __future__ import annotations

from .._runtime.models.model import Model


class Right(Model):
    left: str | None = None
    right: str | None = None
