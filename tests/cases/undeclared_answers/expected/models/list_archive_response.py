"""Model: ListArchiveResponse."""

from __future__ import annotations

from typing import TypeAlias

from .job import Job

ListArchiveResponse: TypeAlias = list[Job]
