"""Models: Job, JobCopyJob, JobMoveJob, UnknownJob."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Uuid
from .._runtime.models.unions import open_tag, tagged


class JobCopyJob(Model):
    id: Uuid
    kind: Annotated[Literal["copy"], open_tag()] = "copy"
    target: str | None = None


class JobMoveJob(Model):
    id: Uuid
    kind: Annotated[Literal["move"], open_tag()] = "move"
    target: Integer | None = None


class UnknownJob(Model):
    """A value whose `kind` the document does not know; all that came is kept."""

    kind: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


Job: TypeAlias = Annotated[
    JobCopyJob | JobMoveJob | UnknownJob,
    tagged(
        "kind",
        {
            "copy": JobCopyJob,
            "move": JobMoveJob,
        },
        UnknownJob,
    ),
]
