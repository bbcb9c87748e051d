"""Model: Billing."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .additional_address_info import AdditionalAddressInfo
from .address import Address


class Billing(Model):
    """Who is billed and at which address."""

    address: Address
    name: str | None = None
    """Full name of the billed person."""

    phone: str | None = None
    """Phone number of the billed person."""

    email: str | None = None
    """Email address of the billed person."""

    organization: str | None = None
    """Company or other organization, if there is one."""

    additional_address_info: AdditionalAddressInfo | None = Field(
        default=None,
        validation_alias="additionalAddressInfo",
        serialization_alias="additionalAddressInfo",
    )
