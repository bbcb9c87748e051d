"""Models: Error404, ListServersError404."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class Error404(Model):
    message: str | None = None


ListServersError404: TypeAlias = Error404
