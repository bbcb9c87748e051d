"""Records of what happened in the account during the past 30 days; webhooks deliver
the same objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, deep_object
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import CursorById

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from uuid import UUID

    from .._runtime.pages import AsyncPages, Page


class Events(Resource):
    """Records of what happened in the account during the past 30 days; webhooks
    deliver the same objects.
    """

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        type: str | Omit = OMIT,
        types: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.Event, models.ListEventsResponse]:
        """List events.

        Lists what happened in the account, going back 30 days. Pass `type` or `types`
        to narrow it, not both. Returns one page, newest first; while `hasMore` is true,
        repeat the call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only events created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt` and `lte`,
                each a UTC time in ISO 8601: `createdTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            type: Name of one event type, such as `order.accepted`, or a group with `*`
                as wildcard. Excludes `types`.
            types: Several exact event type names, about 20 at most. Excludes `type`.
                Declared as one string; how names are separated in it is not documented.
        """
        request: Request[models.ListEventsResponse] = Request(
            "GET",
            "/events",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "type": type,
                "types": types,
            },
            responses={"200": models.ListEventsResponse, "default": models.Errors},
        )
        return self._client.pages(
            request,
            CursorById(
                items="data",
                key="id",
                parameter="startingAfter",
                more="hasMore",
                limit="limit",
            ),
            options,
        )

    def retrieve(self, id: UUID, *, options: CallOptions = None) -> models.Event:
        """Retrieve an event.

        Looks up one event, for example to verify what a webhook delivered.
        `data.object` holds the resource as it was when the event arose, in the shape of
        the API version named by the event.

        Args:
            id: Identifier of the event, a UUID, as delivered to webhooks.
        """
        request: Request[models.Event] = Request(
            "GET",
            "/events/{id}",
            path={"id": id},
            responses={"200": models.Event, "default": models.Errors},
        )
        return self._client.send(request, options)


class AsyncEvents(AsyncResource):
    """Records of what happened in the account during the past 30 days; webhooks
    deliver the same objects.
    """

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        type: str | Omit = OMIT,
        types: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.Event, models.ListEventsResponse]:
        """List events.

        Lists what happened in the account, going back 30 days. Pass `type` or `types`
        to narrow it, not both. Returns one page, newest first; while `hasMore` is true,
        repeat the call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only events created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt` and `lte`,
                each a UTC time in ISO 8601: `createdTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            type: Name of one event type, such as `order.accepted`, or a group with `*`
                as wildcard. Excludes `types`.
            types: Several exact event type names, about 20 at most. Excludes `type`.
                Declared as one string; how names are separated in it is not documented.
        """
        request: Request[models.ListEventsResponse] = Request(
            "GET",
            "/events",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "type": type,
                "types": types,
            },
            responses={"200": models.ListEventsResponse, "default": models.Errors},
        )
        return self._client.pages(
            request,
            CursorById(
                items="data",
                key="id",
                parameter="startingAfter",
                more="hasMore",
                limit="limit",
            ),
            options,
        )

    async def retrieve(self, id: UUID, *, options: CallOptions = None) -> models.Event:
        """Retrieve an event.

        Looks up one event, for example to verify what a webhook delivered.
        `data.object` holds the resource as it was when the event arose, in the shape of
        the API version named by the event.

        Args:
            id: Identifier of the event, a UUID, as delivered to webhooks.
        """
        request: Request[models.Event] = Request(
            "GET",
            "/events/{id}",
            path={"id": id},
            responses={"200": models.Event, "default": models.Errors},
        )
        return await self._client.send(request, options)
