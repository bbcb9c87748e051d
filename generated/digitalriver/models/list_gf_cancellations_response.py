"""Model: ListGFCancellationsResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .global_fulfillment_cancellation_response import (
    GlobalFulfillmentCancellationResponse,
)


class ListGFCancellationsResponse(Model):
    """One page of fulfillment cancellations."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[GlobalFulfillmentCancellationResponse] | None = None
    """The cancellations of this page.

    At most 100 items.
    """
