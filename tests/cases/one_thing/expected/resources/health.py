"""Operations on health."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Health(Resource):
    """Operations on health."""

    def get(self, *, options: CallOptions = None) -> Any:
        """GET /health"""
        request: Request[Any] = Request("GET", "/health", responses={"200": None})
        return self._client.send(request, options)


class AsyncHealth(AsyncResource):
    """Operations on health."""

    async def get(self, *, options: CallOptions = None) -> Any:
        """GET /health"""
        request: Request[Any] = Request("GET", "/health", responses={"200": None})
        return await self._client.send(request, options)
