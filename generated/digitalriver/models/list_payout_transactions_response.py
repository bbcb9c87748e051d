"""Model: ListPayoutTransactionsResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .payout_transaction import PayoutTransaction


class ListPayoutTransactionsResponse(Model):
    """One page of payout transactions."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[PayoutTransaction] | None = None
    """The transactions of this page. Declared with 100 elements at most, although `limit`
    allows up to 5000: do not rely on that bound.

    At most 100 items.
    """
