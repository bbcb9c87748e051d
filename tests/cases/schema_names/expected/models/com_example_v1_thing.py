"""Model: ComExampleV1Thing."""

from __future__ import annotations

from .._runtime.models.model import Model


class ComExampleV1Thing(Model):
    id: str | None = None
