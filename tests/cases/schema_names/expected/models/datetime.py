"""Model: Datetime."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Timestamp


class Datetime(Model):
    at: Timestamp | None = None
