"""Models: Job, JobPlace."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .._runtime.models.unions import open_enum
from .kind import Kind
from .odd import Odd
from .reason import Reason
from .size import Size
from .status import Status

JobPlace: TypeAlias = Annotated[
    Literal[1, 2] | Integer,
    open_enum(),
]
"""Values:
- 1: Berlin
- 2: Tallinn
"""


class Job(Model):
    status: Status | None = None
    reason: Reason | None = None
    size: Size | None = None
    kind: Kind | None = None
    odd: Odd | None = None
    place: JobPlace | None = None
