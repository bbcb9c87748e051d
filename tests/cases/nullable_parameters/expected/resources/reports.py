"""Operations on Reports."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams.responses import AsyncBinaryResponse, BinaryResponse


class Reports(Resource):
    """Operations on Reports."""

    def report(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> BinaryResponse:
        """GET /report"""
        return self._client.send(
            Request(
                "GET",
                "/report",
                responses={"200": BinaryResponse},
                accept="application/pdf, */*;q=0.1",
            ),
            options,
        )

    def both(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """PUT /report"""
        return self._client.send(
            Request(
                "PUT",
                "/report",
                responses={"200": str},
            ),
            options,
        )

    def export(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """POST /report"""
        return self._client.send(
            Request(
                "POST",
                "/report",
                responses={"200": str},
                accept="text/csv, */*;q=0.1",
            ),
            options,
        )


class AsyncReports(AsyncResource):
    """Operations on Reports."""

    async def report(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncBinaryResponse:
        """GET /report"""
        return await self._client.send(
            Request(
                "GET",
                "/report",
                responses={"200": AsyncBinaryResponse},
                accept="application/pdf, */*;q=0.1",
            ),
            options,
        )

    async def both(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """PUT /report"""
        return await self._client.send(
            Request(
                "PUT",
                "/report",
                responses={"200": str},
            ),
            options,
        )

    async def export(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """POST /report"""
        return await self._client.send(
            Request(
                "POST",
                "/report",
                responses={"200": str},
                accept="text/csv, */*;q=0.1",
            ),
            options,
        )
