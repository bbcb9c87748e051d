"""Operations on clocks."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Clocks(Resource):
    """Operations on clocks."""

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Clock:
        """GET /clocks/{id}"""
        return self._client.send(
            Request(
                "GET",
                "/clocks/{id}",
                path={"id": id},
                responses={"200": models.Clock},
            ),
            options,
        )


class AsyncClocks(AsyncResource):
    """Operations on clocks."""

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Clock:
        """GET /clocks/{id}"""
        return await self._client.send(
            Request(
                "GET",
                "/clocks/{id}",
                path={"id": id},
                responses={"200": models.Clock},
            ),
            options,
        )
