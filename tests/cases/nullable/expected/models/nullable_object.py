"""Model: NullableObject."""

from __future__ import annotations

from .._runtime.models.model import Model


class NullableObject(Model):
    id: str | None = None
