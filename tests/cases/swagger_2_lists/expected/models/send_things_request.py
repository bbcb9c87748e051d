"""Model: SendThingsRequest."""

from __future__ import annotations

from .._runtime.model import Model


class SendThingsRequest(Model):
    tabs: list[str] | None = None
    many: list[str] | None = None
