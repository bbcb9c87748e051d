"""Model: ListServersError404."""

from __future__ import annotations

from .._runtime.model import Model


class ListServersError404(Model):
    message: str | None = None
