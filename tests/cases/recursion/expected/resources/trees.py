"""Operations on Trees."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Trees(Resource):
    """Operations on Trees."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Json:
        """GET /trees"""
        return self._client.send(
            Request(
                "GET",
                "/trees",
                responses={"200": models.Json},
            ),
            options,
        )


class AsyncTrees(AsyncResource):
    """Operations on Trees."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Json:
        """GET /trees"""
        return await self._client.send(
            Request(
                "GET",
                "/trees",
                responses={"200": models.Json},
            ),
            options,
        )
