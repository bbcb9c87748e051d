"""Operations on api."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Api(Resource):
    """Operations on api."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /"""
        return self._client.send_only(
            Request(
                "GET",
                "/",
                responses={"204": None},
            ),
            options,
        )

    def get_by_tenant(
        self,
        tenant: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /v1/{tenant}"""
        return self._client.send_only(
            Request(
                "GET",
                "/v1/{tenant}",
                path={"tenant": tenant},
                responses={"204": None},
            ),
            options,
        )


class AsyncApi(AsyncResource):
    """Operations on api."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /"""
        return await self._client.send_only(
            Request(
                "GET",
                "/",
                responses={"204": None},
            ),
            options,
        )

    async def get_by_tenant(
        self,
        tenant: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /v1/{tenant}"""
        return await self._client.send_only(
            Request(
                "GET",
                "/v1/{tenant}",
                path={"tenant": tenant},
                responses={"204": None},
            ),
            options,
        )
