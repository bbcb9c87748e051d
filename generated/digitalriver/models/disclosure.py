"""Model: Disclosure."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp


class Disclosure(Model):
    """Legal or financing text in one language, tied to a payment term."""

    id: str | None = None
    """Identifier of the disclosure."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the disclosure was created (UTC)."""

    term_id: str | None = Field(
        default=None,
        validation_alias="termId",
        serialization_alias="termId",
    )
    """Existing term, such as an instalment offer, that the text belongs to."""

    locale: str | None = None
    """Language of the text, for example `en-GB`."""

    description: str | None = None
    """The text itself; it may contain HTML. At most 4000 characters.

    At most 4000 characters.
    """

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for live data, `false` for data made with a test key."""

    updated_time: Timestamp | None = Field(
        default=None,
        validation_alias="updatedTime",
        serialization_alias="updatedTime",
    )
    """When the disclosure last changed (UTC)."""
