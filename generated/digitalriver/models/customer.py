"""Model: Customer."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp, Uuid
from .customer_type import CustomerType
from .metadata import Metadata
from .shipping import Shipping
from .source import Source
from .tax_certificate import TaxCertificate
from .tax_identifier import TaxIdentifier


class Customer(Model):
    """Registered customer, whose payment sources and tax records can be reused in
    later purchases.
    """

    id: str | None = None
    """Identifier of the customer."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the customer was created (UTC)."""

    email: str | None = None
    """Email address of the customer."""

    shipping: Shipping | None = None
    default_source_id: Uuid | None = Field(
        default=None,
        validation_alias="defaultSourceId",
        serialization_alias="defaultSourceId",
    )
    """Attached payment source that is charged when no other is named; absent if
    there is none.
    """

    sources: list[Source] | None = None
    """Reusable payment sources attached to the customer."""

    tax_identifiers: list[TaxIdentifier] | None = Field(
        default=None,
        validation_alias="taxIdentifiers",
        serialization_alias="taxIdentifiers",
    )
    """Tax identifiers attached to the customer."""

    tax_certificates: list[TaxCertificate] | None = Field(
        default=None,
        validation_alias="taxCertificates",
        serialization_alias="taxCertificates",
    )
    """Tax exemption certificates on file for the customer."""

    request_to_be_forgotten: bool | None = Field(
        default=False,
        validation_alias="requestToBeForgotten",
        serialization_alias="requestToBeForgotten",
    )
    """`true` when the customer asked for erasure of personal data.

    Default: false.
    """

    type: CustomerType | None = None
    metadata: Metadata | None = None
    locale: str | None = None
    """Language and country of the customer, for example `en_US`."""

    enabled: bool | None = None
    """Set `false` to block the customer: new orders then fail. Customers are enabled
    unless told otherwise.
    """

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for live data, `false` for data made with a test key."""

    updated_time: Timestamp | None = Field(
        default=None,
        validation_alias="updatedTime",
        serialization_alias="updatedTime",
    )
    """When the customer last changed (UTC)."""
