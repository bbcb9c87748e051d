"""Model: Ticket."""

from __future__ import annotations

from .._runtime.models.model import Model


class Ticket(Model):
    ticket: str | None = None
