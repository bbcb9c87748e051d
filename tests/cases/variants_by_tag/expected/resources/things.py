"""Operations on Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import OMIT, Omit, Request, RequestOptions, merge
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence


class Things(Resource):
    """Operations on Things."""

    def send(
        self,
        *,
        listed: models.Listed | Omit = OMIT,
        beast: models.AnyBeast | Omit = OMIT,
        versioned: models.ThingsVersioned | Omit = OMIT,
        switched: models.ThingsSwitched | Omit = OMIT,
        one_or_true: models.ThingsOneOrTrue | Omit = OMIT,
        event: models.Event | Omit = OMIT,
        event_or_error: models.Event | models.Problem | Omit = OMIT,
        event_or_events: models.Event | Sequence[models.Event] | Omit = OMIT,
        event_or_listed: models.Event | models.Listed | Omit = OMIT,
        any_event: models.ThingsAnyEvent | Omit = OMIT,
        mapped_event: models.ThingsMappedEvent | Omit = OMIT,
        job: models.AnyJob | Omit = OMIT,
        setting: models.AnySetting | Omit = OMIT,
        vehicle: models.AnyVehicle | Omit = OMIT,
        children: models.AnyCar | models.AnyBoat | Omit = OMIT,
        body: models.Things | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Things:
        """POST /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "POST",
                "/things",
                body=merge(
                    body,
                    {
                        "listed": listed,
                        "beast": beast,
                        "versioned": versioned,
                        "switched": switched,
                        "one_or_true": one_or_true,
                        "event": event,
                        "event_or_error": event_or_error,
                        "event_or_events": event_or_events,
                        "event_or_listed": event_or_listed,
                        "any_event": any_event,
                        "mapped_event": mapped_event,
                        "job": job,
                        "setting": setting,
                        "vehicle": vehicle,
                        "children": children,
                    },
                    required=(),
                ),
                responses={"200": models.Things},
            ),
            options,
        )


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def send(
        self,
        *,
        listed: models.Listed | Omit = OMIT,
        beast: models.AnyBeast | Omit = OMIT,
        versioned: models.ThingsVersioned | Omit = OMIT,
        switched: models.ThingsSwitched | Omit = OMIT,
        one_or_true: models.ThingsOneOrTrue | Omit = OMIT,
        event: models.Event | Omit = OMIT,
        event_or_error: models.Event | models.Problem | Omit = OMIT,
        event_or_events: models.Event | Sequence[models.Event] | Omit = OMIT,
        event_or_listed: models.Event | models.Listed | Omit = OMIT,
        any_event: models.ThingsAnyEvent | Omit = OMIT,
        mapped_event: models.ThingsMappedEvent | Omit = OMIT,
        job: models.AnyJob | Omit = OMIT,
        setting: models.AnySetting | Omit = OMIT,
        vehicle: models.AnyVehicle | Omit = OMIT,
        children: models.AnyCar | models.AnyBoat | Omit = OMIT,
        body: models.Things | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Things:
        """POST /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "POST",
                "/things",
                body=merge(
                    body,
                    {
                        "listed": listed,
                        "beast": beast,
                        "versioned": versioned,
                        "switched": switched,
                        "one_or_true": one_or_true,
                        "event": event,
                        "event_or_error": event_or_error,
                        "event_or_events": event_or_events,
                        "event_or_listed": event_or_listed,
                        "any_event": any_event,
                        "mapped_event": mapped_event,
                        "job": job,
                        "setting": setting,
                        "vehicle": vehicle,
                        "children": children,
                    },
                    required=(),
                ),
                responses={"200": models.Things},
            ),
            options,
        )
