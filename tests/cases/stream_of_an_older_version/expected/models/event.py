"""Model: Event."""

from __future__ import annotations

from .._runtime.model import Model


class Event(Model):
    data: str
    event: str | None = None
