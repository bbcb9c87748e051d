"""Model: Checkout."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number, Timestamp
from .billing import Billing
from .charge_type import ChargeType
from .customer_type import CustomerType
from .discount import Discount
from .metadata import Metadata
from .purchase_location import PurchaseLocation
from .selling_entity import SellingEntity
from .ship_from import ShipFrom
from .shipping import Shipping
from .shipping_choice import ShippingChoice
from .sku_item import SkuItem
from .source import Source


class Checkout(Model):
    """Purchase in preparation: items, addresses, taxes and totals before the
    customer commits. Create an order from its `id` to complete it.
    """

    id: str | None = None
    """Identifier of the checkout; pass it as `checkoutId` to create the order."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the checkout was created (UTC)."""

    updated_time: Timestamp | None = Field(
        default=None,
        validation_alias="updatedTime",
        serialization_alias="updatedTime",
    )
    """When the checkout last changed (UTC)."""

    customer_id: str | None = Field(
        default=None,
        validation_alias="customerId",
        serialization_alias="customerId",
    )
    """Registered customer who is buying; absent for a guest."""

    source_id: str | None = Field(
        default=None,
        validation_alias="sourceId",
        serialization_alias="sourceId",
    )
    """Payment source to charge."""

    sources: list[Source] | None = None
    """Payment sources attached to the checkout, store credit included."""

    currency: str | None = None
    """Currency of all amounts in the object, as a three-letter ISO 4217 code such as
    `USD`.
    """

    email: str | None = None
    """Email address of the buyer."""

    locale: str | None = None
    """Language and country of the customer, for example `en_US`."""

    browser_ip: str | None = Field(
        default=None,
        validation_alias="browserIp",
        serialization_alias="browserIp",
    )
    """IP address of the buyer's browser; it serves the fraud check."""

    application_id: str | None = Field(
        default=None,
        validation_alias="applicationId",
        serialization_alias="applicationId",
    )
    """Your own label for the application that sends the request, for telling sales
    channels apart.
    """

    credit_amount: Number | None = Field(
        default=None,
        validation_alias="creditAmount",
        serialization_alias="creditAmount",
    )
    """Store credit applied to the checkout, in major units of `currency`, e.g.
    `1180.26`.
    """

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
    """Total before tax, in major units of `currency`, e.g. `1180.26`."""

    total_tax: Number | None = Field(
        default=None,
        validation_alias="totalTax",
        serialization_alias="totalTax",
    )
    """Sum of taxes, without the importer tax in `totalImporterTax`, in major units
    of `currency`, e.g. `1180.26`.
    """

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

    discount: Discount | None = None
    charge_type: ChargeType | None = Field(
        default=None,
        validation_alias="chargeType",
        serialization_alias="chargeType",
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
    selling_entity: SellingEntity | None = Field(
        default=None,
        validation_alias="sellingEntity",
        serialization_alias="sellingEntity",
    )
    items: list[SkuItem] | None = None
    """Items being bought, with the amounts computed for each."""

    shipping_choice: ShippingChoice | None = Field(
        default=None,
        validation_alias="shippingChoice",
        serialization_alias="shippingChoice",
    )
    payment_session_id: str | None = Field(
        default=None,
        validation_alias="paymentSessionId",
        serialization_alias="paymentSessionId",
    )
    """Payment session under which the money is collected."""

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for live data, `false` for data made with a test key."""

    metadata: Metadata | None = None
    upstream_id: str | None = Field(
        default=None,
        validation_alias="upstreamId",
        serialization_alias="upstreamId",
    )
    """Your own identifier for the checkout, from the system you connect to this API."""
