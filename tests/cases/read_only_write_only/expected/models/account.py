"""Model: Account."""

from __future__ import annotations

from .._runtime.models.model import Model


class Account(Model):
    id: str | None = None
    name: str
    password: str | None = None
