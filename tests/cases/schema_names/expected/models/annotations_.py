"""Model: Annotations."""

from __future__ import annotations

from .._runtime.models.model import Model


class Annotations(Model):
    id: str | None = None
