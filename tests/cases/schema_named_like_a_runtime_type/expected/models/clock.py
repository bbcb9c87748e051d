"""Model: Clock."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp as _Timestamp
from .timestamp import Timestamp


class Clock(Model):
    now: Timestamp | None = None
    wound: _Timestamp | None = None
