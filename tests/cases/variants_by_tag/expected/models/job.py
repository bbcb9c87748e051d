"""Models: AnyJob, Job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import family

if TYPE_CHECKING:
    from .copy_job import CopyJob


class Job(Model):
    kind: str


if TYPE_CHECKING:
    _AnyJob: TypeAlias = Job | CopyJob
else:
    _AnyJob = Job

AnyJob: TypeAlias = Annotated[
    _AnyJob,
    family(
        "kind",
        {
            "#Copy.Job": "CopyJob",
        },
    ),
]
