"""Model: FraudStateTransitions."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp


class FraudStateTransitions(Model):
    """Times at which the fraud check of an order moved on; null if there was no
    check.
    """

    blocked: Timestamp | None = None
    """When the order was blocked as suspected fraud; null if it never was."""

    in_review: Timestamp | None = None
    """When a second, closer fraud review began; absent if there was none."""

    passed: Timestamp | None = None
    """When the order passed the fraud check; null until then."""
