"""Operations on health."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Health(Resource):
    """Operations on health."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /health"""
        return self._client.send(
            Request(
                "GET",
                "/health",
                responses={"200": None},
            ),
            options,
        )


class AsyncHealth(AsyncResource):
    """Operations on health."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /health"""
        return await self._client.send(
            Request(
                "GET",
                "/health",
                responses={"200": None},
            ),
            options,
        )
