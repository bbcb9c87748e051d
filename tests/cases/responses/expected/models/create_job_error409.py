"""Model: CreateJobError409."""

from __future__ import annotations

from .._runtime.models.model import Model
from .job import Job


class CreateJobError409(Model):
    other: Job | None = None
