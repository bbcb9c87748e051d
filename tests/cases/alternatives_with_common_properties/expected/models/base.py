"""Model: Base."""

from __future__ import annotations

from .._runtime.models.model import Model


class Base(Model):
    id: str
    note: str | None = None
