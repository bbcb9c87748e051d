"""Operations on Pets."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Pets(Resource):
    """Operations on Pets."""

    def create(
        self,
        body: models.Mapped,
        *,
        options: RequestOptions | None = None,
    ) -> models.CreatePetResponse:
        """POST /pets"""
        return self._client.send(
            Request(
                "POST",
                "/pets",
                body=body,
                responses={"200": models.CreatePetResponse},
            ),
            options,
        )


class AsyncPets(AsyncResource):
    """Operations on Pets."""

    async def create(
        self,
        body: models.Mapped,
        *,
        options: RequestOptions | None = None,
    ) -> models.CreatePetResponse:
        """POST /pets"""
        return await self._client.send(
            Request(
                "POST",
                "/pets",
                body=body,
                responses={"200": models.CreatePetResponse},
            ),
            options,
        )
