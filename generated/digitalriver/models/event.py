"""Model: Event."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Date, Timestamp, Uuid
from .event_data import EventData


class Event(Model):
    """Record of something that happened to an object, kept for 30 days and also
    delivered to webhooks.
    """

    id: Uuid
    """Identifier of the event; use it to ignore repeated deliveries."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the event was created (UTC)."""

    digital_river_version: Date = Field(
        validation_alias="digitalRiverVersion",
        serialization_alias="digitalRiverVersion",
    )
    """API version, as a date, that shaped the data in the event."""

    data: EventData
    live_mode: bool = Field(
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for live data, `false` for data made with a test key."""

    type: str
    """What happened, as object and action joined by dots, for example
    `order.created`.
    """
