"""Model: Status."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.types import Integer
from .._runtime.models.unions import open_enum

Status: TypeAlias = Annotated[
    Literal[0, 1, 2] | Integer,
    open_enum(),
]
"""What became of a job.

Values:
- 0: STATUS_QUEUED: It waits for a worker.
- 1: STATUS_DONE
- 2: It failed, for a reason that its log tells in as many words as were needed at the
  time.
"""
