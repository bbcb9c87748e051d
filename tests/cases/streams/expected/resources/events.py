"""Operations on Events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams.responses import AsyncStream, Stream

if TYPE_CHECKING:
    from collections.abc import Iterable


class Events(Resource):
    """Operations on Events."""

    def listen(self, *, options: CallOptions = None) -> Stream[models.Event]:
        """GET /events"""
        request: Request[Stream[models.Event]] = Request(
            "GET",
            "/events",
            responses={"200": Stream[models.Event]},
            accept="text/event-stream, */*;q=0.1",
        )
        return self._client.send(request, options)

    def export_rows(
        self, *, options: CallOptions = None
    ) -> Stream[models.ExportRowsResponse]:
        """GET /rows"""
        request: Request[Stream[models.ExportRowsResponse]] = Request(
            "GET",
            "/rows",
            responses={"200": Stream[models.ExportRowsResponse]},
            accept="application/x-ndjson, */*;q=0.1",
        )
        return self._client.send(request, options)

    def import_rows(
        self, body: Iterable[models.Event], *, options: CallOptions = None
    ) -> None:
        """POST /rows"""
        request: Request[None] = Request(
            "POST",
            "/rows",
            body=body,
            media_type="application/jsonl",
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncEvents(AsyncResource):
    """Operations on Events."""

    async def listen(self, *, options: CallOptions = None) -> AsyncStream[models.Event]:
        """GET /events"""
        request: Request[AsyncStream[models.Event]] = Request(
            "GET",
            "/events",
            responses={"200": AsyncStream[models.Event]},
            accept="text/event-stream, */*;q=0.1",
        )
        return await self._client.send(request, options)

    async def export_rows(
        self, *, options: CallOptions = None
    ) -> AsyncStream[models.ExportRowsResponse]:
        """GET /rows"""
        request: Request[AsyncStream[models.ExportRowsResponse]] = Request(
            "GET",
            "/rows",
            responses={"200": AsyncStream[models.ExportRowsResponse]},
            accept="application/x-ndjson, */*;q=0.1",
        )
        return await self._client.send(request, options)

    async def import_rows(
        self, body: Iterable[models.Event], *, options: CallOptions = None
    ) -> None:
        """POST /rows"""
        request: Request[None] = Request(
            "POST",
            "/rows",
            body=body,
            media_type="application/jsonl",
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
