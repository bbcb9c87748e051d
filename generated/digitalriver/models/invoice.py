"""Models: Invoice, InvoiceState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Number, Timestamp
from .charge import Charge
from .charge_type import ChargeType
from .collection_period_days import CollectionPeriodDays
from .customer_type import CustomerType
from .discount import Discount
from .invoice_item import InvoiceItem
from .locale import Locale
from .metadata import Metadata
from .selling_entity import SellingEntity
from .shipping import Shipping
from .state_transitions import StateTransitions

InvoiceState: TypeAlias = (
    Literal[
        "draft",
        "open",
        "void",
        "paid",
        "uncollectible",
    ]
    | str
)
"""`draft` (amounts computed, nothing collected), `open` (collection under way),
`paid`, `void` (called off after opening) or `uncollectible` (not paid by the end
of the collection period).
"""


class Invoice(Model):
    """Bill to a registered customer, one-off or from a subscription. Once it is
    open, Digital River tries to collect the payment.
    """

    id: str | None = None
    """Identifier of the invoice."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the invoice was created (UTC)."""

    updated_time: Timestamp | None = Field(
        default=None,
        validation_alias="updatedTime",
        serialization_alias="updatedTime",
    )
    """When the invoice last changed (UTC)."""

    customer_id: str | None = Field(
        default=None,
        validation_alias="customerId",
        serialization_alias="customerId",
    )
    """Customer who is billed."""

    email: str | None = None
    """Email address of the customer who is billed."""

    source_id: str | None = Field(
        default=None,
        validation_alias="sourceId",
        serialization_alias="sourceId",
    )
    """Payment source to charge."""

    currency: str | None = None
    """Currency of all amounts in the object, as a three-letter ISO 4217 code such as
    `USD`.
    """

    description: str | None = None
    """Free text of your own about the invoice."""

    locale: Locale | None = None
    discount: Discount | None = None
    customer_type: CustomerType | None = Field(
        default=None,
        validation_alias="customerType",
        serialization_alias="customerType",
    )
    selling_entity: SellingEntity | None = Field(
        default=None,
        validation_alias="sellingEntity",
        serialization_alias="sellingEntity",
    )
    subtotal: Number | None = None
    """Total before tax, in major units of `currency`, e.g. `1180.26`."""

    total_tax: Number | None = Field(
        default=None,
        validation_alias="totalTax",
        serialization_alias="totalTax",
    )
    """Sum of taxes, without the importer tax in `totalImporterTax`, in major units
    of `currency`, e.g. `1180.26`.
    """

    total_fees: Number | None = Field(
        default=None,
        validation_alias="totalFees",
        serialization_alias="totalFees",
    )
    """Sum of regulatory fees, in major units of `currency`, e.g. `1180.26`."""

    total_duty: Number | None = Field(
        default=None,
        validation_alias="totalDuty",
        serialization_alias="totalDuty",
    )
    """Sum of customs duties, in major units of `currency`, e.g. `1180.26`."""

    total_importer_tax: Number | None = Field(
        default=None,
        validation_alias="totalImporterTax",
        serialization_alias="totalImporterTax",
    )
    """Tax due from the importer of record on a cross-border sale, in major units of
    `currency`, e.g. `1180.26`.
    """

    importer_of_record_tax: bool | None = Field(
        default=None,
        validation_alias="importerOfRecordTax",
        serialization_alias="importerOfRecordTax",
    )
    """`true` when the importer of record pays the tax; null when that does not
    apply.
    """

    total_discount: Number | None = Field(
        default=None,
        validation_alias="totalDiscount",
        serialization_alias="totalDiscount",
    )
    """Sum of discounts, in major units of `currency`, e.g. `1180.26`."""

    total_shipping: Number | None = Field(
        default=None,
        validation_alias="totalShipping",
        serialization_alias="totalShipping",
    )
    """Sum of shipping costs, in major units of `currency`, e.g. `1180.26`."""

    total_amount: Number | None = Field(
        default=None,
        validation_alias="totalAmount",
        serialization_alias="totalAmount",
    )
    """What the customer has to pay in all, in major units of `currency`, e.g.
    `1180.26`.
    """

    collection_period_days: CollectionPeriodDays | None = Field(
        default=None,
        validation_alias="collectionPeriodDays",
        serialization_alias="collectionPeriodDays",
    )
    items: list[InvoiceItem] | None = None
    """Lines of the invoice."""

    ship_to: Shipping | None = Field(
        default=None,
        validation_alias="shipTo",
        serialization_alias="shipTo",
    )
    state: InvoiceState | None = None
    """`draft` (amounts computed, nothing collected), `open` (collection under way),
    `paid`, `void` (called off after opening) or `uncollectible` (not paid by the
    end of the collection period).
    """

    state_transitions: StateTransitions | None = Field(
        default=None,
        validation_alias="stateTransitions",
        serialization_alias="stateTransitions",
    )
    attempt_count: Integer | None = Field(
        default=None,
        validation_alias="attemptCount",
        serialization_alias="attemptCount",
    )
    """Attempts made so far to collect the payment."""

    charges: list[Charge] | None = None
    """Charges made to collect the invoice."""

    metadata: Metadata | None = None
    payment_session_id: str | None = Field(
        default=None,
        validation_alias="paymentSessionId",
        serialization_alias="paymentSessionId",
    )
    """Payment session under which the money is collected."""

    charge_type: ChargeType | None = Field(
        default=None,
        validation_alias="chargeType",
        serialization_alias="chargeType",
    )
    application_id: str | None = Field(
        default=None,
        validation_alias="applicationId",
        serialization_alias="applicationId",
    )
    """Your own label for the application that sends the request, for telling sales
    channels apart.
    """

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for live data, `false` for data made with a test key."""

    order_id: str | None = Field(
        default=None,
        validation_alias="orderId",
        serialization_alias="orderId",
    )
    """Order made from the invoice; absent until there is one."""

    upstream_id: str | None = Field(
        default=None,
        validation_alias="upstreamId",
        serialization_alias="upstreamId",
    )
    """Your own identifier for the invoice, from the system you connect to this API."""
