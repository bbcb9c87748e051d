"""Operations on Plain."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Plain(Resource):
    """Operations on Plain."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /plain"""
        return self._client.send_only(
            Request(
                "GET",
                "/plain",
                responses={"204": None},
            ),
            options,
        )


class AsyncPlain(AsyncResource):
    """Operations on Plain."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /plain"""
        return await self._client.send_only(
            Request(
                "GET",
                "/plain",
                responses={"204": None},
            ),
            options,
        )
