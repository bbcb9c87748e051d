"""Model: ListFeesResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .fee import Fee


class ListFeesResponse(Model):
    """One page of fees."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[Fee] | None = None
    """The fees of this page.

    At most 100 items.
    """
