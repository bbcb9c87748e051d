"""Model: Job."""

from __future__ import annotations

from .._runtime.models.model import Model


class Job(Model):
    id: str | None = None
