"""Model: ListFileLinksResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .file_link import FileLink


class ListFileLinksResponse(Model):
    """One page of file links."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[FileLink] | None = None
    """The file links of this page."""
