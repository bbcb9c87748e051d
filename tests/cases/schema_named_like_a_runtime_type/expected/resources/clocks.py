"""Operations on clocks."""

from __future__ import annotations

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Clocks(Resource):
    """Operations on clocks."""

    def get(self, id: str, *, options: CallOptions = None) -> models.Clock:
        """GET /clocks/{id}"""
        request: Request[models.Clock] = Request(
            "GET", "/clocks/{id}", path={"id": id}, responses={"200": models.Clock}
        )
        return self._client.send(request, options)


class AsyncClocks(AsyncResource):
    """Operations on clocks."""

    async def get(self, id: str, *, options: CallOptions = None) -> models.Clock:
        """GET /clocks/{id}"""
        request: Request[models.Clock] = Request(
            "GET", "/clocks/{id}", path={"id": id}, responses={"200": models.Clock}
        )
        return await self._client.send(request, options)
