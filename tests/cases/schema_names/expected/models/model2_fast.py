"""Model: Model2Fast."""

from __future__ import annotations

from .._runtime.model import Model


class Model2Fast(Model):
    id: str | None = None
