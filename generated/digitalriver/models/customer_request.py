"""Model: CustomerRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .customer_type import CustomerType
from .metadata import Metadata
from .shipping import Shipping
from .tax_certificate import TaxCertificate
from .tax_identifier import TaxIdentifier


class CustomerRequest(Model):
    """Body for registering a customer. No property is mandatory."""

    id: str | None = None
    """Identifier of your choice for the customer; leave it out to have one made."""

    email: str | None = None
    """Email address of the customer."""

    shipping: Shipping | None = None
    default_source_id: str | None = Field(
        default=None,
        validation_alias="defaultSourceId",
        serialization_alias="defaultSourceId",
    )
    """Attached payment source to charge when no other is named."""

    tax_identifiers: list[TaxIdentifier] | None = Field(
        default=None,
        validation_alias="taxIdentifiers",
        serialization_alias="taxIdentifiers",
    )
    """Tax identifiers to store with the customer."""

    tax_certificate: TaxCertificate | None = Field(
        default=None,
        validation_alias="taxCertificate",
        serialization_alias="taxCertificate",
    )
    metadata: Metadata | None = None
    locale: str | None = None
    """Language and country of the customer, for example `en_US`."""

    type: CustomerType | None = None
    enabled: bool | None = None
    """Set `false` to block the customer: new orders then fail. Customers are enabled
    unless told otherwise.
    """
