"""Operations on history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import List


class History(Resource):
    """Operations on history."""

    def list(self, *, options: CallOptions = None) -> List[str]:
        """GET /history"""
        request: Request[List[str]] = Request(
            "GET", "/history", responses={"200": list[str]}
        )
        return self._client.send(request, options)


class AsyncHistory(AsyncResource):
    """Operations on history."""

    async def list(self, *, options: CallOptions = None) -> List[str]:
        """GET /history"""
        request: Request[List[str]] = Request(
            "GET", "/history", responses={"200": list[str]}
        )
        return await self._client.send(request, options)
