"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .create_job_response409 import CreateJobResponse409 as CreateJobResponse409
    from .job import Job as Job
    from .problem import Problem as Problem
    from .ticket import Ticket as Ticket

__getattr__ = lazy(
    __name__,
    {
        "CreateJobResponse409": "create_job_response409",
        "Job": "job",
        "Problem": "problem",
        "Ticket": "ticket",
    },
)

__all__ = [
    "CreateJobResponse409",
    "Job",
    "Problem",
    "Ticket",
]
