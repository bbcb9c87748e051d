"""Model: FileLinkRequest."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp


class FileLinkRequest(Model):
    """Body for creating a public link to a file."""

    file_id: str = Field(validation_alias="fileId", serialization_alias="fileId")
    """File that the link opens."""

    expires_time: Timestamp = Field(
        validation_alias="expiresTime",
        serialization_alias="expiresTime",
    )
    """When the link stops working; must lie in the future."""

    metadata: dict[str, Any] | None = None
    """Your own key-value data, stored with the link. Values can be strings, booleans
    or integers.
    """
