"""Operations on history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import List


class History(Resource):
    """Operations on history."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> List[str]:
        """GET /history"""
        return self._client.send(
            Request(
                "GET",
                "/history",
                responses={"200": list[str]},
            ),
            options,
        )


class AsyncHistory(AsyncResource):
    """Operations on history."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> List[str]:
        """GET /history"""
        return await self._client.send(
            Request(
                "GET",
                "/history",
                responses={"200": list[str]},
            ),
            options,
        )
