"""Model: ReservationShipping."""

from __future__ import annotations

from .._runtime.models.model import Model
from .address import Address


class ReservationShipping(Model):
    """Destination to which the reserved goods would be shipped."""

    address: Address
