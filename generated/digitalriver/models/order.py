"""Models: Order, OrderFraudState, OrderState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number, Timestamp
from .billing import Billing
from .charge import Charge
from .customer_type import CustomerType
from .discount import Discount
from .file import File
from .fraud_state_transitions import FraudStateTransitions
from .metadata import Metadata
from .purchase_location import PurchaseLocation
from .selling_entity import SellingEntity
from .ship_from import ShipFrom
from .shipping import Shipping
from .shipping_choice import ShippingChoice
from .sku_item import SkuItem
from .source import Source
from .state_transitions import StateTransitions

OrderState: TypeAlias = (
    Literal[
        "accepted",
        "blocked",
        "pending_payment",
        "in_review",
        "cancelled",
        "fulfilled",
        "complete",
        "returned",
    ]
    | str
)
"""Progress of the order: `in_review` (further fraud check), `blocked` (refused by
it), `pending_payment` (payment not authorized yet), `accepted` (ready to
fulfill), `fulfilled`, `complete` (fulfilled and paid), `cancelled` or `returned`.
"""

OrderFraudState: TypeAlias = Literal["blocked", "in_review", "passed"] | str
"""Outcome of fraud screening: `passed`, `blocked`, or `in_review` while a person
still looks at the order.
"""


class Order(Model):
    """A purchase by a customer: prices, taxes and addresses as agreed at checkout,
    plus the progress of payment, fulfillment and refunds. All amounts are
    decimals in major units of `currency`.
    """

    id: str | None = None
    """Order number. Refunds, returns and fulfillments refer to it."""

    checkout_id: str | None = Field(
        default=None,
        validation_alias="checkoutId",
        serialization_alias="checkoutId",
    )
    """Checkout from which the order was made; absent if it was created without one."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """Creation of the order, as a UTC timestamp."""

    customer_id: str | None = Field(
        default=None,
        validation_alias="customerId",
        serialization_alias="customerId",
    )
    """Registered customer who ordered; absent for a guest."""

    currency: str | None = None
    """Currency of every amount in the order, as a three-letter ISO 4217 code."""

    email: str | None = None
    """Customer's e-mail address."""

    locale: str | None = None
    """Language and country in the form `en_US`: ISO 639-1 language, ISO 3166-1
    alpha-2 country. Used for notifications and invoices.
    """

    browser_ip: str | None = Field(
        default=None,
        validation_alias="browserIp",
        serialization_alias="browserIp",
    )
    """IP address from which the customer's browser placed the order. Used in fraud
    screening.
    """

    application_id: str | None = Field(
        default=None,
        validation_alias="applicationId",
        serialization_alias="applicationId",
    )
    """Free text naming the application that made the request, so that you can tell
    several integrations apart.
    """

    credit_amount: Number | None = Field(
        default=None,
        validation_alias="creditAmount",
        serialization_alias="creditAmount",
    )
    """Store credit used for the order, in major units of the currency (`9.99`, not
    cents).
    """

    sources: list[Source] | None = None
    """Payment sources that fund the order."""

    ship_from: ShipFrom | None = Field(
        default=None,
        validation_alias="shipFrom",
        serialization_alias="shipFrom",
    )
    ship_to: Shipping | None = Field(
        default=None,
        validation_alias="shipTo",
        serialization_alias="shipTo",
    )
    bill_to: Billing | None = Field(
        default=None,
        validation_alias="billTo",
        serialization_alias="billTo",
    )
    subtotal: Number | None = None
    """Sum of the order before tax, in major units of the currency (`9.99`, not
    cents).
    """

    total_tax: Number | None = Field(
        default=None,
        validation_alias="totalTax",
        serialization_alias="totalTax",
    )
    """Tax on the order. Tax that the importer of record pays is not in it, see
    `totalImporterTax`.
    """

    total_importer_tax: Number | None = Field(
        default=None,
        validation_alias="totalImporterTax",
        serialization_alias="totalImporterTax",
    )
    """Import tax paid by the importer of record; part of the landed cost and kept
    apart from `totalTax`.
    """

    importer_of_record_tax: bool | None = Field(
        default=None,
        validation_alias="importerOfRecordTax",
        serialization_alias="importerOfRecordTax",
    )
    """Whether the importer of record pays the tax. Can be null."""

    total_fees: Number | None = Field(
        default=None,
        validation_alias="totalFees",
        serialization_alias="totalFees",
    )
    """Sum of regulatory fees on all items."""

    total_duty: Number | None = Field(
        default=None,
        validation_alias="totalDuty",
        serialization_alias="totalDuty",
    )
    """Sum of import duties on all items."""

    total_discount: Number | None = Field(
        default=None,
        validation_alias="totalDiscount",
        serialization_alias="totalDiscount",
    )
    """Sum of all discounts that were applied."""

    total_shipping: Number | None = Field(
        default=None,
        validation_alias="totalShipping",
        serialization_alias="totalShipping",
    )
    """Shipping cost of the order."""

    total_amount: Number | None = Field(
        default=None,
        validation_alias="totalAmount",
        serialization_alias="totalAmount",
    )
    """What the customer has to pay in all, in major units of the currency (`9.99`,
    not cents).
    """

    discount: Discount | None = None
    available_to_refund_amount: Number | None = Field(
        default=None,
        validation_alias="availableToRefundAmount",
        serialization_alias="availableToRefundAmount",
    )
    """Upper limit for the next refund: captured money less refunds that are pending
    or done. Zero or null until a capture completes.
    """

    refunded_amount: Number | None = Field(
        default=None,
        validation_alias="refundedAmount",
        serialization_alias="refundedAmount",
    )
    """Sum paid back to the customer so far, over all refunds of the order."""

    cancelled_amount: Number | None = Field(
        default=None,
        validation_alias="cancelledAmount",
        serialization_alias="cancelledAmount",
    )
    """Part of the authorized payment that was released without being captured."""

    captured_amount: Number | None = Field(
        default=None,
        validation_alias="capturedAmount",
        serialization_alias="capturedAmount",
    )
    """Part of the payment collected so far. Refunds draw on this sum."""

    items: list[SkuItem] | None = None
    """Order lines with price, tax, duty and fees of each."""

    invoice_pdfs: list[File] | None = Field(
        default=None,
        validation_alias="invoicePDFs",
        serialization_alias="invoicePDFs",
    )
    """PDF invoices issued so far, as file objects; null before the first."""

    credit_memo_pdfs: list[File] | None = Field(
        default=None,
        validation_alias="creditMemoPDFs",
        serialization_alias="creditMemoPDFs",
    )
    """PDF credit memos issued so far (for refunds and returns), as file objects;
    null before the first.
    """

    request_to_be_forgotten: bool | None = Field(
        default=False,
        validation_alias="requestToBeForgotten",
        serialization_alias="requestToBeForgotten",
    )
    """`true` if the customer has asked for personal data to be erased (right to be
    forgotten).

    Default: false.
    """

    shipping_choice: ShippingChoice | None = Field(
        default=None,
        validation_alias="shippingChoice",
        serialization_alias="shippingChoice",
    )
    state: OrderState | None = None
    """Progress of the order: `in_review` (further fraud check), `blocked` (refused
    by it), `pending_payment` (payment not authorized yet), `accepted` (ready to
    fulfill), `fulfilled`, `complete` (fulfilled and paid), `cancelled` or
    `returned`.
    """

    state_transitions: StateTransitions | None = Field(
        default=None,
        validation_alias="stateTransitions",
        serialization_alias="stateTransitions",
    )
    fraud_state: OrderFraudState | None = Field(
        default=None,
        validation_alias="fraudState",
        serialization_alias="fraudState",
    )
    """Outcome of fraud screening: `passed`, `blocked`, or `in_review` while a person
    still looks at the order.
    """

    fraud_state_transitions: FraudStateTransitions | None = Field(
        default=None,
        validation_alias="fraudStateTransitions",
        serialization_alias="fraudStateTransitions",
    )
    cancel_reason: str | None = Field(
        default=None,
        validation_alias="cancelReason",
        serialization_alias="cancelReason",
    )
    """Why the order was cancelled, as a short code such as `fraud`; at most 64 characters.
    Absent if it was not cancelled.

    At most 64 characters.
    """

    charges: list[Charge] | None = None
    """Charges made to the payment sources, with captures, cancellations and refunds
    of each.
    """

    payment_session_id: str | None = Field(
        default=None,
        validation_alias="paymentSessionId",
        serialization_alias="paymentSessionId",
    )
    """Session that tracks the payment of this order."""

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for an object of live mode, `false` for one created in test mode."""

    metadata: Metadata | None = None
    selling_entity: SellingEntity | None = Field(
        default=None,
        validation_alias="sellingEntity",
        serialization_alias="sellingEntity",
    )
    purchase_location: PurchaseLocation | None = Field(
        default=None,
        validation_alias="purchaseLocation",
        serialization_alias="purchaseLocation",
    )
    customer_type: CustomerType | None = Field(
        default=None,
        validation_alias="customerType",
        serialization_alias="customerType",
    )
    upstream_id: str | None = Field(
        default=None,
        validation_alias="upstreamId",
        serialization_alias="upstreamId",
    )
    """Your own identifier for this object, as used in the commerce system in front
    of Digital River.
    """

    updated_time: Timestamp | None = Field(
        default=None,
        validation_alias="updatedTime",
        serialization_alias="updatedTime",
    )
    """Last change of the order, as a UTC timestamp."""
