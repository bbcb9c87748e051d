"""Model: Event."""

from __future__ import annotations

from .._runtime.model import Model


class Event(Model):
    type: str | None = None
    data: str | None = None
