"""Model: CreateJobResponse409."""

from __future__ import annotations

from .._runtime.model import Model
from .job import Job


class CreateJobResponse409(Model):
    other: Job | None = None
