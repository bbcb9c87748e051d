"""Model: Owner."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .additional_address_info import AdditionalAddressInfo
from .address import Address


class Owner(Model):
    """Person or company to whom a payment source belongs, with billing address."""

    first_name: str | None = Field(
        default=None,
        validation_alias="firstName",
        serialization_alias="firstName",
    )
    """First name of the owner."""

    last_name: str | None = Field(
        default=None,
        validation_alias="lastName",
        serialization_alias="lastName",
    )
    """Last name of the owner."""

    email: str | None = None
    """E-mail address of the owner."""

    organization: str | None = None
    """Company of the owner; null for a private person."""

    upstream_id: str | None = Field(
        default=None,
        validation_alias="upstreamId",
        serialization_alias="upstreamId",
    )
    """Your own identifier for this object, as used in the commerce system in front
    of Digital River.
    """

    address: Address
    additional_address_info: AdditionalAddressInfo | None = Field(
        default=None,
        validation_alias="additionalAddressInfo",
        serialization_alias="additionalAddressInfo",
    )
