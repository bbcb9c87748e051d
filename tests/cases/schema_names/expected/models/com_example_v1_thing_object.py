"""Model: ComExampleV1ThingObject."""

from __future__ import annotations

from .._runtime.models.model import Model


class ComExampleV1ThingObject(Model):
    id: str | None = None
