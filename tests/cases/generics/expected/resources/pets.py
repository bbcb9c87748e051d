"""Operations on Pets."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Pets(Resource):
    """Operations on Pets."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.PetPage:
        """GET /pets"""
        return self._client.send(
            Request(
                "GET",
                "/pets",
                responses={"200": models.PetPage},
            ),
            options,
        )


class AsyncPets(AsyncResource):
    """Operations on Pets."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.PetPage:
        """GET /pets"""
        return await self._client.send(
            Request(
                "GET",
                "/pets",
                responses={"200": models.PetPage},
            ),
            options,
        )
