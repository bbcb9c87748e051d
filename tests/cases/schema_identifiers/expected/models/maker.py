"""Model: Maker."""

from __future__ import annotations

from .._runtime.models.model import Model


class Maker(Model):
    name: str | None = None
