"""Model: ListShipmentsResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .shipment import Shipment


class ListShipmentsResponse(Model):
    """One page of shipments."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[Shipment] | None = None
    """The shipments of this page.

    At most 100 items.
    """
