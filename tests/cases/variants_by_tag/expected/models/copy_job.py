"""Model: CopyJob."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag


class CopyJob(Model):
    kind: Annotated[Literal["#Copy.Job"], open_tag()] = "#Copy.Job"
    source: str | None = None
