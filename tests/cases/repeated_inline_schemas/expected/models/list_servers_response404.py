"""Model: ListServersResponse404."""

from __future__ import annotations

from .._runtime.model import Model


class ListServersResponse404(Model):
    message: str | None = None
