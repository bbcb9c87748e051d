"""Operations on Events."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams.responses import AsyncStream, Stream


class Events(Resource):
    """Operations on Events."""

    def watch(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Stream[models.Event]:
        """GET /events"""
        return self._client.send(
            Request(
                "GET",
                "/events",
                responses={"200": Stream[models.Event]},
                accept="text/event-stream, */*;q=0.1",
            ),
            options,
        )


class AsyncEvents(AsyncResource):
    """Operations on Events."""

    async def watch(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[models.Event]:
        """GET /events"""
        return await self._client.send(
            Request(
                "GET",
                "/events",
                responses={"200": AsyncStream[models.Event]},
                accept="text/event-stream, */*;q=0.1",
            ),
            options,
        )
