"""Model: LookError."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class LookError(Model):
    code: Integer | None = None
    message: str | None = None
