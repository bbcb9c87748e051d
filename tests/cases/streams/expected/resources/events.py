"""Operations on Events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams.responses import AsyncStream, Stream

if TYPE_CHECKING:
    from collections.abc import Iterable


class Events(Resource):
    """Operations on Events."""

    def listen(
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

    def export_rows(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Stream[models.ExportRowsResponse]:
        """GET /rows"""
        return self._client.send(
            Request(
                "GET",
                "/rows",
                responses={"200": Stream[models.ExportRowsResponse]},
                accept="application/x-ndjson, */*;q=0.1",
            ),
            options,
        )

    def import_rows(
        self,
        body: Iterable[models.Event],
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /rows"""
        return self._client.send_only(
            Request(
                "POST",
                "/rows",
                body=body,
                media_type="application/jsonl",
                responses={"204": None},
            ),
            options,
        )


class AsyncEvents(AsyncResource):
    """Operations on Events."""

    async def listen(
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

    async def export_rows(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[models.ExportRowsResponse]:
        """GET /rows"""
        return await self._client.send(
            Request(
                "GET",
                "/rows",
                responses={"200": AsyncStream[models.ExportRowsResponse]},
                accept="application/x-ndjson, */*;q=0.1",
            ),
            options,
        )

    async def import_rows(
        self,
        body: Iterable[models.Event],
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /rows"""
        return await self._client.send_only(
            Request(
                "POST",
                "/rows",
                body=body,
                media_type="application/jsonl",
                responses={"204": None},
            ),
            options,
        )
