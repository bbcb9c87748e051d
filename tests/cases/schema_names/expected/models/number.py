"""Model: Number."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Number as _Number


class Number(Model):
    value: _Number | None = None
