"""Model: ListFilesResponse."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .file_object import FileObject


class ListFilesResponse(Model):
    """One page of files."""

    has_more: bool | None = Field(
        default=None,
        validation_alias="hasMore",
        serialization_alias="hasMore",
    )
    """True while more objects follow in the direction of paging; false on the last
    page.
    """

    data: list[FileObject] | None = None
    """The files of this page.

    At most 100 items.
    """
