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
        return self._client.send_only(
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
        return await self._client.send_only(
            Request(
                "GET",
                "/k",
                responses={"204": None},
            ),
            options,
        )
