"""Model: ListOrdersCreatedTime."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Timestamp


class ListOrdersCreatedTime(Model):
    gte: Timestamp | None = None
    lt: Timestamp | None = None
