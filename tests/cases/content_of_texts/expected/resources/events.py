"""Operations on events."""

from __future__ import annotations

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams.responses import AsyncStream, Stream


class Events(Resource):
    """Operations on events."""

    def listen(
        self, *, options: CallOptions = None
    ) -> Stream[models.ListenEventsResponse]:
        """GET /events"""
        request: Request[Stream[models.ListenEventsResponse]] = Request(
            "GET",
            "/events",
            responses={"200": Stream[models.ListenEventsResponse]},
            accept="text/event-stream, */*;q=0.1",
        )
        return self._client.send(request, options)


class AsyncEvents(AsyncResource):
    """Operations on events."""

    async def listen(
        self, *, options: CallOptions = None
    ) -> AsyncStream[models.ListenEventsResponse]:
        """GET /events"""
        request: Request[AsyncStream[models.ListenEventsResponse]] = Request(
            "GET",
            "/events",
            responses={"200": AsyncStream[models.ListenEventsResponse]},
            accept="text/event-stream, */*;q=0.1",
        )
        return await self._client.send(request, options)
