"""Operations on places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import OMIT, Omit, Request, RequestOptions, merge
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


class Places(Resource):
    """Operations on places."""

    def create(
        self,
        *,
        near: models.Point,
        point: models.Point | Omit = OMIT,
        path: Sequence[models.Point] | Omit = OMIT,
        shape: models.AnyShape | Omit = OMIT,
        single: Sequence[models.PlaceSingleItem1 | Any] | Omit = OMIT,
        body: models.Place | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.CreatePlaceResponse:
        """POST /places

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "POST",
                "/places",
                query={"near": near},
                body=merge(
                    body,
                    {
                        "point": point,
                        "path": path,
                        "shape": shape,
                        "single": single,
                    },
                    required=(),
                ),
                responses={"200": models.CreatePlaceResponse},
            ),
            options,
        )


class AsyncPlaces(AsyncResource):
    """Operations on places."""

    async def create(
        self,
        *,
        near: models.Point,
        point: models.Point | Omit = OMIT,
        path: Sequence[models.Point] | Omit = OMIT,
        shape: models.AnyShape | Omit = OMIT,
        single: Sequence[models.PlaceSingleItem1 | Any] | Omit = OMIT,
        body: models.Place | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.CreatePlaceResponse:
        """POST /places

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "POST",
                "/places",
                query={"near": near},
                body=merge(
                    body,
                    {
                        "point": point,
                        "path": path,
                        "shape": shape,
                        "single": single,
                    },
                    required=(),
                ),
                responses={"200": models.CreatePlaceResponse},
            ),
            options,
        )
