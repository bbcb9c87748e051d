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
        return self._client.send_only(
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
        return await self._client.send_only(
            Request(
                "GET",
                "/h",
                responses={"204": None},
            ),
            options,
        )
