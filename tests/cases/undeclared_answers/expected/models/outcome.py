"""Model: Outcome."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class Outcome(Model):
    code: Integer | None = None
    type: str | None = None
    message: str | None = None
