"""Model: UpdateCustomerRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .customer_type import CustomerType
from .metadata import Metadata
from .shipping import Shipping
from .tax_certificate import TaxCertificate
from .tax_identifier import TaxIdentifier


class UpdateCustomerRequest(Model):
    """Changes to a customer. Fields left out keep their value."""

    email: str | None = None
    """Customer's e-mail address."""

    shipping: Shipping | None = None
    default_source_id: str | None = Field(
        default=None,
        validation_alias="defaultSourceId",
        serialization_alias="defaultSourceId",
    )
    """Payment source to use unless another is named. It must be saved to this
    customer.
    """

    tax_identifiers: list[TaxIdentifier] | None = Field(
        default=None,
        validation_alias="taxIdentifiers",
        serialization_alias="taxIdentifiers",
    )
    """Tax ids of the customer, such as an EU VAT number."""

    tax_certificate: TaxCertificate | None = Field(
        default=None,
        validation_alias="taxCertificate",
        serialization_alias="taxCertificate",
    )
    request_to_be_forgotten: bool | None = Field(
        default=None,
        validation_alias="requestToBeForgotten",
        serialization_alias="requestToBeForgotten",
    )
    """`true` if the customer has asked for personal data to be erased (right to be
    forgotten).
    """

    type: CustomerType | None = None
    metadata: Metadata | None = None
    locale: str | None = None
    """Language and country in the form `en_US`: ISO 639-1 language, ISO 3166-1
    alpha-2 country. Used for notifications and invoices.
    """

    enabled: bool | None = None
    """`false` blocks the customer: new orders fail. Default is `true`."""
