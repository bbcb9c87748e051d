"""Operations on TimeEntries."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class TimeEntries(Resource):
    """Operations on TimeEntries."""

    def a(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /a"""
        self._client.send(
            Request(
                "GET",
                "/a",
                responses={"204": None},
            ),
            options,
        )

    def b(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /b"""
        self._client.send(
            Request(
                "GET",
                "/b",
                responses={"204": None},
            ),
            options,
        )


class AsyncTimeEntries(AsyncResource):
    """Operations on TimeEntries."""

    async def a(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /a"""
        await self._client.send(
            Request(
                "GET",
                "/a",
                responses={"204": None},
            ),
            options,
        )

    async def b(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /b"""
        await self._client.send(
            Request(
                "GET",
                "/b",
                responses={"204": None},
            ),
            options,
        )
