"""Model: Left."""

from __future__ import annotations

from .._runtime.models.model import Model


class Left(Model):
    right: str | None = None
    left: str | None = None
