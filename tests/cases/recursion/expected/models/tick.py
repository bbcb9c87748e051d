"""Models: Tick, Tock."""

from __future__ import annotations

from .._runtime.models.model import Model


class Tick(Model):
    next: Tock | None = None
    tick: str | None = None


class Tock(Model):
    next: Tick | None = None
    tock: str | None = None
