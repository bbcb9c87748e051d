"""Model: ListOrdersResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .order import Order


class ListOrdersResponse(Model):
    """One page of orders."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[Order] | None = None
    """The orders of this page.

    At most 100 items.
    """
