"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .error import Error as Error
    from .http_problem import HttpProblem as HttpProblem
    from .job import Job as Job
    from .list_archive_response import ListArchiveResponse as ListArchiveResponse
    from .look_error import LookError as LookError
    from .note import Note as Note
    from .outcome import Outcome as Outcome

__getattr__ = lazy(
    __name__,
    {
        "Error": "error",
        "HttpProblem": "http_problem",
        "Job": "job",
        "ListArchiveResponse": "list_archive_response",
        "LookError": "look_error",
        "Note": "note",
        "Outcome": "outcome",
    },
)

__all__ = [
    "Error",
    "HttpProblem",
    "Job",
    "ListArchiveResponse",
    "LookError",
    "Note",
    "Outcome",
]
