"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .job import Job as Job, JobPlace as JobPlace
    from .kind import Kind as Kind
    from .list_jobs_level import ListJobsLevel as ListJobsLevel
    from .list_jobs_order import ListJobsOrder as ListJobsOrder
    from .list_jobs_response import ListJobsResponse as ListJobsResponse
    from .odd import Odd as Odd
    from .reason import Reason as Reason
    from .size import Size as Size
    from .status import Status as Status

__getattr__ = lazy(
    __name__,
    {
        "Job": "job",
        "JobPlace": "job",
        "Kind": "kind",
        "ListJobsLevel": "list_jobs_level",
        "ListJobsOrder": "list_jobs_order",
        "ListJobsResponse": "list_jobs_response",
        "Odd": "odd",
        "Reason": "reason",
        "Size": "size",
        "Status": "status",
    },
)

__all__ = [
    "Job",
    "JobPlace",
    "Kind",
    "ListJobsLevel",
    "ListJobsOrder",
    "ListJobsResponse",
    "Odd",
    "Reason",
    "Size",
    "Status",
]
