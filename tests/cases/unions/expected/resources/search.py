"""Operations on Search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import OMIT, Omit, Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence


class Search(Resource):
    """Operations on Search."""

    def get(
        self,
        *,
        term: str | int | Sequence[str] | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.SearchResponse:
        """GET /search"""
        return self._client.send(
            Request(
                "GET",
                "/search",
                query={"term": term},
                responses={"200": models.SearchResponse},
            ),
            options,
        )


class AsyncSearch(AsyncResource):
    """Operations on Search."""

    async def get(
        self,
        *,
        term: str | int | Sequence[str] | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.SearchResponse:
        """GET /search"""
        return await self._client.send(
            Request(
                "GET",
                "/search",
                query={"term": term},
                responses={"200": models.SearchResponse},
            ),
            options,
        )
