"""Operations on Client."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class ClientApi(Resource):
    """Operations on Client."""

    def e(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /e"""
        return self._client.send_only(
            Request(
                "GET",
                "/e",
                responses={"204": None},
            ),
            options,
        )


class AsyncClientApi(AsyncResource):
    """Operations on Client."""

    async def e(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /e"""
        return await self._client.send_only(
            Request(
                "GET",
                "/e",
                responses={"204": None},
            ),
            options,
        )
