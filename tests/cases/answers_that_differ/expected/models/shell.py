"""Model: Shell."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Number


class Shell(Model):
    weight: Number
    sea: str
    salt: bool
