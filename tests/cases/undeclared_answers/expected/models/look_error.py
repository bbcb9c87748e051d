"""Model: LookError."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class LookError(Model):
    code: Integer | None = None
    message: str | None = None
