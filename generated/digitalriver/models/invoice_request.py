"""Models: InvoiceRequest, InvoiceRequestState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .charge_type import ChargeType
from .collection_period_days import CollectionPeriodDays
from .customer_type import CustomerType
from .discount import Discount
from .invoice_item_request import InvoiceItemRequest
from .locale import Locale
from .metadata import Metadata
from .shipping import Shipping

InvoiceRequestState: TypeAlias = Literal["draft", "open"] | str
"""`open` starts collection at once and is the default; `draft` only computes the
amounts, and the invoice can be opened later.
"""


class InvoiceRequest(Model):
    """Body for creating an invoice. `customerId`, `currency` and `items` are
    mandatory.
    """

    customer_id: str = Field(
        validation_alias="customerId",
        serialization_alias="customerId",
    )
    """Customer to bill."""

    email: str | None = None
    """Email address of the customer to bill."""

    source_id: str | None = Field(
        default=None,
        validation_alias="sourceId",
        serialization_alias="sourceId",
    )
    """Payment source to charge."""

    currency: str
    """Currency of all amounts in the object, as a three-letter ISO 4217 code such as
    `USD`.
    """

    state: InvoiceRequestState | None = None
    """`open` starts collection at once and is the default; `draft` only computes the
    amounts, and the invoice can be opened later.
    """

    charge_type: ChargeType | None = Field(
        default=None,
        validation_alias="chargeType",
        serialization_alias="chargeType",
    )
    description: str | None = None
    """Free text of your own about the invoice."""

    locale: Locale | None = None
    customer_type: CustomerType | None = Field(
        default=None,
        validation_alias="customerType",
        serialization_alias="customerType",
    )
    ship_to: Shipping | None = Field(
        default=None,
        validation_alias="shipTo",
        serialization_alias="shipTo",
    )
    discount: Discount | None = None
    collection_period_days: CollectionPeriodDays | None = Field(
        default=None,
        validation_alias="collectionPeriodDays",
        serialization_alias="collectionPeriodDays",
    )
    billing_optimization: bool | None = Field(
        default=None,
        validation_alias="billingOptimization",
        serialization_alias="billingOptimization",
    )
    """`true`, the default, retries a failed payment for `collectionPeriodDays`;
    `false` allows one attempt.
    """

    items: list[InvoiceItemRequest]
    """Lines of the invoice."""

    tax_inclusive: bool | None = Field(
        default=None,
        validation_alias="taxInclusive",
        serialization_alias="taxInclusive",
    )
    """`true` when the given prices already contain tax."""

    metadata: Metadata | None = None
    upstream_id: str | None = Field(
        default=None,
        validation_alias="upstreamId",
        serialization_alias="upstreamId",
    )
    """Your own identifier for the invoice, from the system you connect to this API."""

    application_id: str | None = Field(
        default=None,
        validation_alias="applicationId",
        serialization_alias="applicationId",
    )
    """Your own label for the application that sends the request, for telling sales
    channels apart.
    """
