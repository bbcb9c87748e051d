"""Model: Report."""

from __future__ import annotations

from .._runtime.models.model import Model


class Report(Model):
    id: str
    secret: str | None = None
