"""Model: OrderRequest."""

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


class OrderRequest(Model):
    """Turns a checkout into an order and starts payment. Normally `checkoutId`
    suffices, and other purchase data sent next to it is ignored; without a
    checkout, give the complete data here.
    """

    checkout_id: str | None = Field(
        default=None,
        validation_alias="checkoutId",
        serialization_alias="checkoutId",
    )
    """Checkout to convert. Its items, addresses and prices go into the order."""

    customer_id: str | None = Field(
        default=None,
        validation_alias="customerId",
        serialization_alias="customerId",
    )
    """Registered customer who orders; leave out for a guest."""

    source_id: str | None = Field(
        default=None,
        validation_alias="sourceId",
        serialization_alias="sourceId",
    )
    """Payment source to charge. Needed unless the checkout or customer already
    supplies one.
    """

    currency: Currency | None = None
    email: str | None = None
    """Customer's e-mail address."""

    locale: Locale | None = None
    application_id: str | None = Field(
        default=None,
        validation_alias="applicationId",
        serialization_alias="applicationId",
    )
    """Free text naming the application that made the request, so that you can tell
    several integrations apart.
    """

    browser_ip: str | None = Field(
        default=None,
        validation_alias="browserIp",
        serialization_alias="browserIp",
    )
    """IP address from which the customer's browser placed the order. Used in fraud
    screening.
    """

    credit_amount: Number | None = Field(
        default=None,
        validation_alias="creditAmount",
        serialization_alias="creditAmount",
    )
    """Store credit to use for the order, in major units of the currency (`9.99`, not
    cents).
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
    items: list[SkuRequestItem] | None = None
    """Lines to order. Needed when no `checkoutId` is given."""

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
    """Your own identifier for this object, as used in the commerce system in front
    of Digital River.
    """
