"""Model: Created."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp


class Created(Model):
    kind: Literal["created"] = "created"
    at: Timestamp | None = None
    by: str | None = None
