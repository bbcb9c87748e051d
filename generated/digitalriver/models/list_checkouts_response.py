"""Model: ListCheckoutsResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .checkout import Checkout


class ListCheckoutsResponse(Model):
    """One page of checkouts."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[Checkout] | None = None
    """The checkouts of this page.

    At most 100 items.
    """
