"""Operations on first."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class First(Resource):
    """Operations on first."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetFirstCheckResponse:
        """GET /checks/first"""
        return self._client.send(
            Request(
                "GET",
                "/checks/first",
                responses={"200": models.GetFirstCheckResponse},
            ),
            options,
        )


class AsyncFirst(AsyncResource):
    """Operations on first."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetFirstCheckResponse:
        """GET /checks/first"""
        return await self._client.send(
            Request(
                "GET",
                "/checks/first",
                responses={"200": models.GetFirstCheckResponse},
            ),
            options,
        )
