"""Model: SkuItem."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Number
from .duties import Duties
from .fees import Fees
from .importer_tax import ImporterTax
from .metadata import Metadata
from .ship_from import ShipFrom
from .sku_discount import SkuDiscount
from .subscription_info import SubscriptionInfo
from .tax import Tax


class SkuItem(Model):
    """One line of a checkout or order: product, quantity, price and the taxes,
    duties and fees on it.
    """

    id: str | None = None
    """Identifier of the line. In an order, fulfillments, returns and refunds name it
    as `itemId`.
    """

    sku_id: str | None = Field(
        default=None,
        validation_alias="skuId",
        serialization_alias="skuId",
    )
    """Identifier of the SKU sold."""

    subscription_info: SubscriptionInfo | None = Field(
        default=None,
        validation_alias="subscriptionInfo",
        serialization_alias="subscriptionInfo",
    )
    fees: Fees | None = None
    quantity: Integer | None = None
    """Units on this line."""

    amount: Number | None = None
    """Price of the whole line (all units), in major units of the currency (`9.99`,
    not cents).
    """

    available_to_refund_amount: Number | None = Field(
        default=None,
        validation_alias="availableToRefundAmount",
        serialization_alias="availableToRefundAmount",
    )
    """Upper limit for a refund of this line: its captured amount less refunds
    pending or done. Only in orders.
    """

    tax: Tax | None = None
    importer_tax: ImporterTax | None = Field(
        default=None,
        validation_alias="importerTax",
        serialization_alias="importerTax",
    )
    duties: Duties | None = None
    discount: SkuDiscount | None = None
    ship_from: ShipFrom | None = Field(
        default=None,
        validation_alias="shipFrom",
        serialization_alias="shipFrom",
    )
    metadata: Metadata | None = None
