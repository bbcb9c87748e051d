"""Operations on Events."""

from __future__ import annotations

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams.responses import AsyncStream, Stream


class Events(Resource):
    """Operations on Events."""

    def watch(self, *, options: CallOptions = None) -> Stream[models.Event]:
        """GET /events"""
        request: Request[Stream[models.Event]] = Request(
            "GET",
            "/events",
            responses={"200": Stream[models.Event]},
            accept="text/event-stream, */*;q=0.1",
        )
        return self._client.send(request, options)


class AsyncEvents(AsyncResource):
    """Operations on Events."""

    async def watch(self, *, options: CallOptions = None) -> AsyncStream[models.Event]:
        """GET /events"""
        request: Request[AsyncStream[models.Event]] = Request(
            "GET",
            "/events",
            responses={"200": AsyncStream[models.Event]},
            accept="text/event-stream, */*;q=0.1",
        )
        return await self._client.send(request, options)
