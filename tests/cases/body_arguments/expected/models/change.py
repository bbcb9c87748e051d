"""Model: Change."""

from __future__ import annotations

from .._runtime.models.model import Model


class Change(Model):
    note: str | None = None
