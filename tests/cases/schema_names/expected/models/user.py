"""Model: User."""

from __future__ import annotations

from .._runtime.models.model import Model


class User(Model):
    name: str | None = None
