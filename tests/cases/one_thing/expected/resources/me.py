"""Operations on me."""

from __future__ import annotations

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Me(Resource):
    """Operations on me."""

    def get(self, *, options: CallOptions = None) -> models.GetMeResponse:
        """GET /me"""
        request: Request[models.GetMeResponse] = Request(
            "GET", "/me", responses={"200": models.GetMeResponse}
        )
        return self._client.send(request, options)


class AsyncMe(AsyncResource):
    """Operations on me."""

    async def get(self, *, options: CallOptions = None) -> models.GetMeResponse:
        """GET /me"""
        request: Request[models.GetMeResponse] = Request(
            "GET", "/me", responses={"200": models.GetMeResponse}
        )
        return await self._client.send(request, options)
