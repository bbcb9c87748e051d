"""Operations on stations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import OMIT, Omit, Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence


class Stations(Resource):
    """Operations on stations."""

    def list(
        self,
        *,
        media: Sequence[str] | Omit = OMIT,
        chapter: models.ListStationsChapter | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.ListStationsResponse:
        """GET /stations"""
        return self._client.send(
            Request(
                "GET",
                "/stations",
                query={"media": media, "chapter": chapter},
                responses={"200": models.ListStationsResponse},
            ),
            options,
        )


class AsyncStations(AsyncResource):
    """Operations on stations."""

    async def list(
        self,
        *,
        media: Sequence[str] | Omit = OMIT,
        chapter: models.ListStationsChapter | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.ListStationsResponse:
        """GET /stations"""
        return await self._client.send(
            Request(
                "GET",
                "/stations",
                query={"media": media, "chapter": chapter},
                responses={"200": models.ListStationsResponse},
            ),
            options,
        )
