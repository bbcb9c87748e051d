"""Operations on pets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Pets(Resource):
    """Operations on pets."""

    def list(self, *, options: CallOptions = None) -> Any:
        """GET /pets"""
        request: Request[Any] = Request("GET", "/pets", responses={"200": None})
        return self._client.send(request, options)


class AsyncPets(AsyncResource):
    """Operations on pets."""

    async def list(self, *, options: CallOptions = None) -> Any:
        """GET /pets"""
        request: Request[Any] = Request("GET", "/pets", responses={"200": None})
        return await self._client.send(request, options)
