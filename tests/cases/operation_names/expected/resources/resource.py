"""Operations on Resource."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class ResourceApi(Resource):
    """Operations on Resource."""

    def client(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /m"""
        return self._client.send_only(
            Request(
                "GET",
                "/m",
                responses={"204": None},
            ),
            options,
        )


class AsyncResourceApi(AsyncResource):
    """Operations on Resource."""

    async def client(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /m"""
        return await self._client.send_only(
            Request(
                "GET",
                "/m",
                responses={"204": None},
            ),
            options,
        )
