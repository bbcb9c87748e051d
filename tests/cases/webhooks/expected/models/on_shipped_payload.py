"""Model: OnShippedPayload."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Timestamp


class OnShippedPayload(Model):
    at: Timestamp
