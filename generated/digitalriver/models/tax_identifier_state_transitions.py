"""Model: TaxIdentifierStateTransitions."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp


class TaxIdentifierStateTransitions(Model):
    """When the tax id reached each state. States not reached are null."""

    pending: Timestamp | None = None
    """When the tax id entered the state `pending`; null if it has not been in it."""

    verified: Timestamp | None = None
    """When the tax id entered the state `verified`; null if it has not been in it."""

    not_valid: Timestamp | None = None
    """When the tax id entered the state `not_valid`; null if it has not been in it."""
