"""Operations on Reports."""

from __future__ import annotations

from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams.responses import AsyncBinaryResponse, BinaryResponse


class Reports(Resource):
    """Operations on Reports."""

    def get(self, *, options: CallOptions = None) -> BinaryResponse:
        """GET /report"""
        request: Request[BinaryResponse] = Request(
            "GET",
            "/report",
            responses={"200": BinaryResponse},
            accept="application/pdf, */*;q=0.1",
        )
        return self._client.send(request, options)

    def both(self, *, options: CallOptions = None) -> str:
        """PUT /report"""
        request: Request[str] = Request("PUT", "/report", responses={"200": str})
        return self._client.send(request, options)

    def export(self, *, options: CallOptions = None) -> str:
        """POST /report"""
        request: Request[str] = Request(
            "POST", "/report", responses={"200": str}, accept="text/csv, */*;q=0.1"
        )
        return self._client.send(request, options)


class AsyncReports(AsyncResource):
    """Operations on Reports."""

    async def get(self, *, options: CallOptions = None) -> AsyncBinaryResponse:
        """GET /report"""
        request: Request[AsyncBinaryResponse] = Request(
            "GET",
            "/report",
            responses={"200": AsyncBinaryResponse},
            accept="application/pdf, */*;q=0.1",
        )
        return await self._client.send(request, options)

    async def both(self, *, options: CallOptions = None) -> str:
        """PUT /report"""
        request: Request[str] = Request("PUT", "/report", responses={"200": str})
        return await self._client.send(request, options)

    async def export(self, *, options: CallOptions = None) -> str:
        """POST /report"""
        request: Request[str] = Request(
            "POST", "/report", responses={"200": str}, accept="text/csv, */*;q=0.1"
        )
        return await self._client.send(request, options)
