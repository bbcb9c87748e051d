"""Model: UpdateCheckoutRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number
from .billing import Billing
from .charge_type import ChargeType
from .customer_type import CustomerType
from .discount import Discount
from .metadata import Metadata
from .purchase_location import PurchaseLocation
from .shipping import Shipping
from .shipping_request import ShippingRequest
from .sku_update_request_item import SkuUpdateRequestItem


class UpdateCheckoutRequest(Model):
    """Changes to a checkout that is not an order yet. Fields left out keep their
    value; tax and totals are worked out anew.
    """

    customer_id: str | None = Field(
        default=None,
        validation_alias="customerId",
        serialization_alias="customerId",
    )
    """Registered customer who buys."""

    source_id: str | None = Field(
        default=None,
        validation_alias="sourceId",
        serialization_alias="sourceId",
    )
    """Payment source to use."""

    currency: str | None = None
    """Currency as a three-letter ISO 4217 code, for example `USD`."""

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
    """Store credit to use, in major units of the currency (`9.99`, not cents)."""

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
    shipping_discount: Discount | None = Field(
        default=None,
        validation_alias="shippingDiscount",
        serialization_alias="shippingDiscount",
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
    shipping_choice: ShippingRequest | None = Field(
        default=None,
        validation_alias="shippingChoice",
        serialization_alias="shippingChoice",
    )
    purchase_location: PurchaseLocation | None = Field(
        default=None,
        validation_alias="purchaseLocation",
        serialization_alias="purchaseLocation",
    )
    items: SkuUpdateRequestItem | None = None
    upstream_id: str | None = Field(
        default=None,
        validation_alias="upstreamId",
        serialization_alias="upstreamId",
    )
    """Your own identifier for this object, as used in the commerce system in front
    of Digital River.
    """

    metadata: Metadata | None = None
