"""Model: Job."""

from __future__ import annotations

from .._runtime.model import Model


class Job(Model):
    id: str | None = None
