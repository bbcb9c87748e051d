"""Model: ListRefundsResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .refund import Refund


class ListRefundsResponse(Model):
    """One page of refunds."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[Refund] | None = None
    """The refunds of this page.

    At most 100 items.
    """
