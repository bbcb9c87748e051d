"""Operations on h."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class H(Resource):
    """Operations on h."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /h"""
        self._client.send(
            Request(
                "GET",
                "/h",
                responses={"204": None},
            ),
            options,
        )


class AsyncH(AsyncResource):
    """Operations on h."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /h"""
        await self._client.send(
            Request(
                "GET",
                "/h",
                responses={"204": None},
            ),
            options,
        )
