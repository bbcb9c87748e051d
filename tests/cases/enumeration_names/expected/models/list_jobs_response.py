"""Model: ListJobsResponse."""

from __future__ import annotations

from typing import TypeAlias

from .job import Job

ListJobsResponse: TypeAlias = list[Job]
