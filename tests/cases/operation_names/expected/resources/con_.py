"""Operations on Con."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Con(Resource):
    """Operations on Con."""

    def self(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /k"""
        self._client.send(
            Request(
                "GET",
                "/k",
                responses={"204": None},
            ),
            options,
        )


class AsyncCon(AsyncResource):
    """Operations on Con."""

    async def self(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /k"""
        await self._client.send(
            Request(
                "GET",
                "/k",
                responses={"204": None},
            ),
            options,
        )
