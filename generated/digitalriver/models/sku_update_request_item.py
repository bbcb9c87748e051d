"""Model: SkuUpdateRequestItem."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .metadata import Metadata
from .ship_from import ShipFrom
from .subscription_info import SubscriptionInfo


class SkuUpdateRequestItem(Model):
    """Change to one line of a checkout. Product, price and quantity of the line
    stay.
    """

    id: str
    """Line to change, by its `items[].id`."""

    subscription_info: SubscriptionInfo | None = Field(
        default=None,
        validation_alias="subscriptionInfo",
        serialization_alias="subscriptionInfo",
    )
    ship_from: ShipFrom | None = Field(
        default=None,
        validation_alias="shipFrom",
        serialization_alias="shipFrom",
    )
    metadata: Metadata | None = None
