"""Operations on events."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams.responses import AsyncStream, Stream


class Events(Resource):
    """Operations on events."""

    def listen(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Stream[models.ListenEventsResponse]:
        """GET /events"""
        return self._client.send(
            Request(
                "GET",
                "/events",
                responses={"200": Stream[models.ListenEventsResponse]},
                accept="text/event-stream, */*;q=0.1",
            ),
            options,
        )


class AsyncEvents(AsyncResource):
    """Operations on events."""

    async def listen(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[models.ListenEventsResponse]:
        """GET /events"""
        return await self._client.send(
            Request(
                "GET",
                "/events",
                responses={"200": AsyncStream[models.ListenEventsResponse]},
                accept="text/event-stream, */*;q=0.1",
            ),
            options,
        )
