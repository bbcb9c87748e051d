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
        return self._client.send_only(
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
        return self._client.send_only(
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
        return await self._client.send_only(
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
        return await self._client.send_only(
            Request(
                "GET",
                "/b",
                responses={"204": None},
            ),
            options,
        )
