"""Model: Created."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model
from .._runtime.types import Timestamp


class Created(Model):
    kind: Literal["created"] = "created"
    at: Timestamp | None = None
    by: str | None = None
