"""Model: ListPayoutsResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .payout import Payout


class ListPayoutsResponse(Model):
    """One page of payouts."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[Payout] | None = None
    """The payouts of this page. Declared with 100 elements at most, although `limit`
    allows up to 5000: do not rely on that bound.

    At most 100 items.
    """
