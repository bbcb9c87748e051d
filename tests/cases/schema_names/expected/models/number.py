"""Model: Number."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Number as _Number


class Number(Model):
    value: _Number | None = None
