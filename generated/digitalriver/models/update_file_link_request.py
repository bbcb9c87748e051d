"""Model: UpdateFileLinkRequest."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp


class UpdateFileLinkRequest(Model):
    """New expiry of a file link. A link that has already expired cannot be revived."""

    expires_time: Timestamp = Field(
        validation_alias="expiresTime",
        serialization_alias="expiresTime",
    )
    """When the link is to stop working; must lie in the future. UTC timestamp."""

    metadata: dict[str, Any] | None = None
    """Your own key-value pairs, stored with the object and returned unchanged."""
