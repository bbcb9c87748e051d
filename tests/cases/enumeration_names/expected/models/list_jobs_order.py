"""Model: ListJobsOrder."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListJobsOrder: TypeAlias = Literal["asc", "desc"] | str
