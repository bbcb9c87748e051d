"""Model: Deleted."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp


class Deleted(Model):
    kind: Literal["deleted"] = "deleted"
    at: Timestamp | None = None
    reason: str | None = None
