"""Model: Stored."""

from __future__ import annotations

from .._runtime.models.model import Model


class Stored(Model):
    attachment: str | None = None
