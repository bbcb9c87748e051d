"""Model: InvoiceItemRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Number
from .discount import Discount
from .metadata import Metadata
from .subscription_info import SubscriptionInfo


class InvoiceItemRequest(Model):
    """Line of an invoice to be created. Give a `price` or an `aggregatePrice`."""

    sku_id: str | None = Field(validation_alias="skuId", serialization_alias="skuId")
    """Identifier of the SKU."""

    subscription_info: SubscriptionInfo | None = Field(
        default=None,
        validation_alias="subscriptionInfo",
        serialization_alias="subscriptionInfo",
    )
    price: Number | None = None
    """Price of one unit, in major units of the currency of the invoice, e.g. `9.99`."""

    aggregate_price: Number | None = Field(
        default=None,
        validation_alias="aggregatePrice",
        serialization_alias="aggregatePrice",
    )
    """Price of all units together, in major units of the currency of the invoice,
    e.g. `9.99`.
    """

    quantity: Integer | None = None
    """Number of units."""

    discount: Discount | None = None
    metadata: Metadata | None = None
