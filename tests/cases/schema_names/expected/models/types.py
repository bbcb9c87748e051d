"""Model: Types."""

from __future__ import annotations

from .._runtime.models.model import Model


class Types(Model):
    id: str | None = None
