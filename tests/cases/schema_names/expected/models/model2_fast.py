"""Model: Model2Fast."""

from __future__ import annotations

from .._runtime.models.model import Model


class Model2Fast(Model):
    id: str | None = None
