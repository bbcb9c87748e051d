"""Model: FileLink."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp
from .metadata import Metadata


class FileLink(Model):
    """Public link to a file; it needs no API key and ends at a set time."""

    id: str | None = None
    """Identifier of the link."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the link was created (UTC)."""

    expired: bool | None = None
    """`true` once `expiresTime` has passed; an expired link cannot be updated."""

    expires_time: Timestamp | None = Field(
        default=None,
        validation_alias="expiresTime",
        serialization_alias="expiresTime",
    )
    """When the link stops working."""

    file_id: str | None = Field(
        default=None,
        validation_alias="fileId",
        serialization_alias="fileId",
    )
    """File that the link opens."""

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for live data, `false` for data made with a test key."""

    metadata: Metadata | None = None
    url: str | None = None
    """Address that anyone can download the file from."""
