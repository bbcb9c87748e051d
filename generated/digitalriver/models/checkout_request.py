"""Model: CheckoutRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number
from .billing import Billing
from .charge_type import ChargeType
from .currency import Currency
from .customer_type import CustomerType
from .discount import Discount
from .locale import Locale
from .metadata import Metadata
from .purchase_location import PurchaseLocation
from .ship_from import ShipFrom
from .shipping import Shipping
from .shipping_request import ShippingRequest
from .sku_request_item import SkuRequestItem
from .tax_inclusive import TaxInclusive


class CheckoutRequest(Model):
    """Body for creating a checkout. `currency` and `items` are mandatory; taxes,
    fees, duties and totals are computed from the rest.
    """

    customer_id: str | None = Field(
        default=None,
        validation_alias="customerId",
        serialization_alias="customerId",
    )
    """Registered customer who is buying; leave it out for a guest."""

    source_id: str | None = Field(
        default=None,
        validation_alias="sourceId",
        serialization_alias="sourceId",
    )
    """Payment source to charge."""

    currency: Currency
    email: str | None = None
    """Email address of the buyer."""

    locale: Locale | None = None
    application_id: str | None = Field(
        default=None,
        validation_alias="applicationId",
        serialization_alias="applicationId",
    )
    """Your own label for the application that sends the request, for telling sales
    channels apart.
    """

    browser_ip: str | None = Field(
        default=None,
        validation_alias="browserIp",
        serialization_alias="browserIp",
    )
    """IP address of the buyer's browser; it serves the fraud check."""

    credit_amount: Number | None = Field(
        default=None,
        validation_alias="creditAmount",
        serialization_alias="creditAmount",
    )
    """Store credit to apply, in major units of `currency`, e.g. `1180.26`. It can be
    set only once per checkout, so add several credits together first.
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
    shipping_choice: ShippingRequest | None = Field(
        default=None,
        validation_alias="shippingChoice",
        serialization_alias="shippingChoice",
    )
    discount: Discount | None = None
    items: list[SkuRequestItem]
    """Items to buy, each with a SKU id, a price and a quantity."""

    shipping_discount: Discount | None = Field(
        default=None,
        validation_alias="shippingDiscount",
        serialization_alias="shippingDiscount",
    )
    tax_inclusive: TaxInclusive | None = Field(
        default=None,
        validation_alias="taxInclusive",
        serialization_alias="taxInclusive",
    )
    charge_type: ChargeType | None = Field(
        default=None,
        validation_alias="chargeType",
        serialization_alias="chargeType",
    )
    customer_type: CustomerType | None = Field(
        default=None,
        validation_alias="customerType",
        serialization_alias="customerType",
    )
    metadata: Metadata | None = None
    purchase_location: PurchaseLocation | None = Field(
        default=None,
        validation_alias="purchaseLocation",
        serialization_alias="purchaseLocation",
    )
    upstream_id: str | None = Field(
        default=None,
        validation_alias="upstreamId",
        serialization_alias="upstreamId",
    )
    """Your own identifier for the checkout, from the system you connect to this API."""
