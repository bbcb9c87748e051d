"""Model: SkuRequestItem."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Number
from .metadata import Metadata
from .ship_from import ShipFrom
from .sku_discount import SkuDiscount
from .sku_id import SkuId
from .subscription_info import SubscriptionInfo


class SkuRequestItem(Model):
    """An item to put in a checkout or order, named by `skuId`."""

    sku_id: SkuId = Field(validation_alias="skuId", serialization_alias="skuId")
    subscription_info: SubscriptionInfo | None = Field(
        default=None,
        validation_alias="subscriptionInfo",
        serialization_alias="subscriptionInfo",
    )
    price: Number | None = None
    """Price of one unit, in major units of the currency (`9.99`, not cents). Give
    this or `aggregatePrice`.
    """

    aggregate_price: Number | None = Field(
        default=None,
        validation_alias="aggregatePrice",
        serialization_alias="aggregatePrice",
    )
    """Price of the whole line (all units), in major units of the currency (`9.99`,
    not cents). Give this or `price`.
    """

    quantity: Integer | None = None
    """Units on this line; 1 if null or left out."""

    discount: SkuDiscount | None = None
    ship_from: ShipFrom | None = Field(
        default=None,
        validation_alias="shipFrom",
        serialization_alias="shipFrom",
    )
    metadata: Metadata | None = None
