"""Operations on me."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Me(Resource):
    """Operations on me."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetMeResponse:
        """GET /me"""
        return self._client.send(
            Request(
                "GET",
                "/me",
                responses={"200": models.GetMeResponse},
            ),
            options,
        )


class AsyncMe(AsyncResource):
    """Operations on me."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetMeResponse:
        """GET /me"""
        return await self._client.send(
            Request(
                "GET",
                "/me",
                responses={"200": models.GetMeResponse},
            ),
            options,
        )
