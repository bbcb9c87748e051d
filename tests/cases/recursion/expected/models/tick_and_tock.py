"""Models: TickAndTock, TickAndTockNext."""

from __future__ import annotations

from .._runtime.models.model import Model


class TickAndTock(Model):
    next: TickAndTockNext | None = None
    tick: str | None = None
    tock: str | None = None


class TickAndTockNext(Model):
    next: TickAndTockNext | None = None
    tock: str | None = None
    tick: str | None = None
