"""Model: Itself."""

from __future__ import annotations

from .._runtime.models.model import Model


class Itself(Model):
    name: str | None = None
