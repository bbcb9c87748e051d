"""Model: StateTransitions."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp


class StateTransitions(Model):
    """When the order reached each state. States not reached are absent or null."""

    accepted: Timestamp | None = None
    """When the order entered the state `accepted`; null if it has not been in it."""

    pending_payment: Timestamp | None = None
    """When the order entered the state `pending_payment`; null if it has not been in
    it.
    """

    in_review: Timestamp | None = None
    """When the order entered the state `in_review`; null if it has not been in it."""

    complete: Timestamp | None = None
    """When the order entered the state `complete`; null if it has not been in it."""

    cancelled: Timestamp | None = None
    """When the order entered the state `cancelled`; null if it has not been in it."""

    fulfilled: Timestamp | None = None
    """When the order entered the state `fulfilled`; null if it has not been in it."""

    blocked: Timestamp | None = None
    """When the order entered the state `blocked`; null if it has not been in it."""

    returned: Timestamp | None = None
    """When the order entered the state `returned`; null if it has not been in it."""
