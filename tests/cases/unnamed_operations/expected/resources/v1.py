"""Operations on v1."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class V1(Resource):
    """Operations on v1."""

    def get(
        self,
        tenant: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /v1/{tenant}"""
        self._client.send(
            Request(
                "GET",
                "/v1/{tenant}",
                path={"tenant": tenant},
                responses={"204": None},
            ),
            options,
        )


class AsyncV1(AsyncResource):
    """Operations on v1."""

    async def get(
        self,
        tenant: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /v1/{tenant}"""
        await self._client.send(
            Request(
                "GET",
                "/v1/{tenant}",
                path={"tenant": tenant},
                responses={"204": None},
            ),
            options,
        )
