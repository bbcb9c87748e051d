"""Model: ListFulfillmentOrdersResponse."""

from __future__ import annotations

from .._runtime.models.model import Model
from .global_fulfillment_order import GlobalFulfillmentOrder


class ListFulfillmentOrdersResponse(Model):
    """One page of fulfillment orders; nothing tells whether another follows."""

    data: list[GlobalFulfillmentOrder] | None = None
    """The fulfillment orders of this page.

    At most 100 items.
    """
