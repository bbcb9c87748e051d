"""Model: CreateBoxError422."""

from __future__ import annotations

from .._runtime.models.model import Model


class CreateBoxError422(Model):
    only: str | None = None
