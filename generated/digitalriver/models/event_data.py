"""Model: EventData."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from .._runtime.models.model import Model


class EventData(Model):
    """What an event is about: the object and, after a change, its earlier values."""

    object: dict[str, Any] | None = None
    """The object that the event concerns, in the shape its own endpoint returns it;
    for instance a charge for `order.charge.capturable`.
    """

    previous_attributes: dict[str, Any] | None = Field(
        default=None,
        validation_alias="previousAttributes",
        serialization_alias="previousAttributes",
    )
    """Former values of the properties that changed, by property name; absent when
    nothing was updated.
    """
