"""Operations on things."""

from __future__ import annotations

from .. import models
from .._runtime.request import OMIT, Omit, Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Things(Resource):
    """Operations on things."""

    def get(
        self,
        *,
        size: models.GetThingSize | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """GET /things"""
        return self._client.send(
            Request(
                "GET",
                "/things",
                query={"size": size},
                responses={"200": models.Thing},
            ),
            options,
        )


class AsyncThings(AsyncResource):
    """Operations on things."""

    async def get(
        self,
        *,
        size: models.GetThingSize | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """GET /things"""
        return await self._client.send(
            Request(
                "GET",
                "/things",
                query={"size": size},
                responses={"200": models.Thing},
            ),
            options,
        )
