"""Model: ListOrdersCreatedTime."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp


class ListOrdersCreatedTime(Model):
    gte: Timestamp | None = None
    lt: Timestamp | None = None
