"""Model: Duties."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Number


class Duties(Model):
    """Customs duties on one line item."""

    amount: Number | None = None
    """Duty on the line item, in major units of the currency of the purchase, e.g.
    `12.34`.
    """
