"""Model: ListSkusResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .sku import Sku


class ListSkusResponse(Model):
    """One page of SKUs."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[Sku] | None = None
    """The SKUs of this page.

    At most 100 items.
    """
