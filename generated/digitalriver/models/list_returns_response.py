"""Model: ListReturnsResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .return_response import ReturnResponse


class ListReturnsResponse(Model):
    """One page of returns."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[ReturnResponse] | None = None
    """The returns of this page.

    At most 100 items.
    """
