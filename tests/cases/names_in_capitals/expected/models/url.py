"""Model: URL."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class URL(Model):
    e: Integer | None = None
