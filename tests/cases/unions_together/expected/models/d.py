"""Model: D."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class D(Model):
    d: Integer
