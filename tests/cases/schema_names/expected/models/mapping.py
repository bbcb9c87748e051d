"""Model: Mapping."""

from __future__ import annotations

from .._runtime.models.model import Model


class Mapping(Model):
    id: str | None = None
