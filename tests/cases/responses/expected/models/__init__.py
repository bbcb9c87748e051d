"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .create_job_error409 import CreateJobError409 as CreateJobError409
    from .job import Job as Job
    from .problem import Problem as Problem
    from .ticket import Ticket as Ticket

__getattr__ = lazy(
    __name__,
    {
        "CreateJobError409": "create_job_error409",
        "Job": "job",
        "Problem": "problem",
        "Ticket": "ticket",
    },
)

__all__ = [
    "CreateJobError409",
    "Job",
    "Problem",
    "Ticket",
]
