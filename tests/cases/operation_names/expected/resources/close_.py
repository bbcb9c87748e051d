"""Operations on close."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Close(Resource):
    """Operations on close."""

    def init(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /i"""
        return self._client.send_only(
            Request(
                "GET",
                "/i",
                responses={"204": None},
            ),
            options,
        )


class AsyncClose(AsyncResource):
    """Operations on close."""

    async def init(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /i"""
        return await self._client.send_only(
            Request(
                "GET",
                "/i",
                responses={"204": None},
            ),
            options,
        )
