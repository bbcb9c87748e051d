"""Model: ListInvoicesResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .invoice import Invoice


class ListInvoicesResponse(Model):
    """One page of invoices."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[Invoice] | None = None
    """The invoices of this page.

    At most 100 items.
    """
