"""Model: ListGFRefundsResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .global_fulfillment_return_response import GlobalFulfillmentReturnResponse


class ListGFRefundsResponse(Model):
    """One page of fulfillment returns."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[GlobalFulfillmentReturnResponse] | None = None
    """The returns of this page.

    At most 100 items.
    """
