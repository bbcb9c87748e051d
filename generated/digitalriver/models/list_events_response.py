"""Model: ListEventsResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .event import Event


class ListEventsResponse(Model):
    """One page of events."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[Event] | None = None
    """The events of this page.

    At most 100 items.
    """
