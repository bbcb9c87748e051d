"""Model: Shell."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Number


class Shell(Model):
    weight: Number
    sea: str
    salt: bool
