"""Model: URL."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class URL(Model):
    e: Integer | None = None
