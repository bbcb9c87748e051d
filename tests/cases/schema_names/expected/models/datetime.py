"""Model: Datetime."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp


class Datetime(Model):
    at: Timestamp | None = None
