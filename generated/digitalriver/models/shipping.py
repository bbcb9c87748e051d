"""Model: Shipping."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .additional_address_info import AdditionalAddressInfo
from .address import Address


class Shipping(Model):
    """Recipient of a delivery: address and contact."""

    address: Address | None = None
    name: str | None = None
    """Full name of the person who receives the goods."""

    phone: str | None = None
    """Phone number at which the carrier can reach the person."""

    email: str | None = None
    """E-mail address of the person who receives the goods."""

    organization: str | None = None
    """Company of the person; null for a private delivery."""

    additional_address_info: AdditionalAddressInfo | None = Field(
        default=None,
        validation_alias="additionalAddressInfo",
        serialization_alias="additionalAddressInfo",
    )
