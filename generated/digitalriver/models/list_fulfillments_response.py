"""Model: ListFulfillmentsResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .fulfillment import Fulfillment


class ListFulfillmentsResponse(Model):
    """One page of fulfillments."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[Fulfillment] | None = None
    """The fulfillments of this page.

    At most 100 items.
    """
