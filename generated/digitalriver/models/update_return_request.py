"""Models: UpdateReturnRequest, UpdateReturnRequestState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model
from .location import Location
from .metadata import Metadata
from .update_return_item import UpdateReturnItem

UpdateReturnRequestState: TypeAlias = Literal["accepted"] | str
"""New state of the whole return; only `accepted` can be set."""


class UpdateReturnRequest(Model):
    """Accepts a return as a whole (`state`) or line by line (`items`), or changes
    its location or metadata.
    """

    location: Location | None = None
    state: UpdateReturnRequestState | None = None
    """New state of the whole return; only `accepted` can be set."""

    items: list[UpdateReturnItem] | None = None
    """Lines to accept, for a return of which only a part is approved."""

    metadata: Metadata | None = None
