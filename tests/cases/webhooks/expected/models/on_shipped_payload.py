"""Model: OnShippedPayload."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp


class OnShippedPayload(Model):
    at: Timestamp
