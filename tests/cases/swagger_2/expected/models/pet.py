"""Model: Pet."""

from __future__ import annotations

from .._runtime.models.model import Model


class Pet(Model):
    name: str
    kind: str | None = None
    owner: str | None = None
