"""Model: ListCustomersResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .customer import Customer


class ListCustomersResponse(Model):
    """One page of customers."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[Customer] | None = None
    """The customers of this page.

    At most 100 items.
    """
