"""Operations on Things."""

from __future__ import annotations

from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Things(Resource):
    """Operations on Things."""

    def get(self, id: str, *, options: CallOptions = None) -> None:
        """GET /things/{id}"""
        request: Request[None] = Request(
            "GET", "/things/{id}", path={"id": id}, responses={"204": None}
        )
        return self._client.send_only(request, options)


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def get(self, id: str, *, options: CallOptions = None) -> None:
        """GET /things/{id}"""
        request: Request[None] = Request(
            "GET", "/things/{id}", path={"id": id}, responses={"204": None}
        )
        return await self._client.send_only(request, options)
