"""Operations on labels."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Labels(Resource):
    """Operations on labels."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /labels"""
        return self._client.send_only(
            Request(
                "GET",
                "/labels",
                responses={"204": None},
            ),
            options,
        )

    def search_all(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /search"""
        return self._client.send_only(
            Request(
                "GET",
                "/search",
                responses={"204": None},
            ),
            options,
        )


class AsyncLabels(AsyncResource):
    """Operations on labels."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /labels"""
        return await self._client.send_only(
            Request(
                "GET",
                "/labels",
                responses={"204": None},
            ),
            options,
        )

    async def search_all(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /search"""
        return await self._client.send_only(
            Request(
                "GET",
                "/search",
                responses={"204": None},
            ),
            options,
        )
