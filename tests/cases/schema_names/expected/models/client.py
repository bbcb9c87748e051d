"""Model: Client."""

from __future__ import annotations

from .._runtime.models.model import Model


class Client(Model):
    id: str | None = None
