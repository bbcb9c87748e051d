"""Model: Tracking."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class Tracking(Model):
    """Tracking data of a parcel."""

    tracking_number: str | None = Field(
        default=None,
        validation_alias="trackingNumber",
        serialization_alias="trackingNumber",
    )
    """Number under which the carrier tracks the parcel."""

    tracking_url: str | None = Field(
        default=None,
        validation_alias="trackingUrl",
        serialization_alias="trackingUrl",
    )
    """Web page on which the parcel can be followed."""
