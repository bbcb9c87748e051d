"""Model: SendThingRequest."""

from __future__ import annotations

from .._runtime.model import Model


class SendThingRequest(Model):
    id: str | None = None
    body: str | None = None
    self: str | None = None
    date: str | None = None
