"""Model: Location."""

from __future__ import annotations

from .._runtime.models.model import Model
from .address import Address


class Location(Model):
    """Place that takes back returned goods, and whom to reach there."""

    address: Address
    name: str | None = None
    """Name of the person or place."""

    phone: str | None = None
    """Phone number at the place."""

    email: str | None = None
    """Email address at the place."""
