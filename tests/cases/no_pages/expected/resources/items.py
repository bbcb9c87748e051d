"""Operations on Items."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Items(Resource):
    """Operations on Items."""

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.ListItemsResponse:
        """GET /items"""
        return self._client.send(
            Request(
                "GET",
                "/items",
                query={"limit": limit},
                responses={"200": models.ListItemsResponse},
            ),
            options,
        )

    def search(
        self,
        *,
        page: int | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.ItemPage:
        """POST /items"""
        return self._client.send(
            Request(
                "POST",
                "/items",
                query={"page": page},
                responses={"200": models.ItemPage},
            ),
            options,
        )

    def list_recent(
        self,
        *,
        cursor: str | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.ItemPage:
        """GET /items/recent"""
        return self._client.send(
            Request(
                "GET",
                "/items/recent",
                query={"cursor": cursor},
                responses={"200": models.ItemPage},
            ),
            options,
        )

    def get_latest(
        self,
        *,
        page: int | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Item:
        """GET /items/latest"""
        return self._client.send(
            Request(
                "GET",
                "/items/latest",
                query={"page": page},
                responses={"200": models.Item},
            ),
            options,
        )


class AsyncItems(AsyncResource):
    """Operations on Items."""

    async def list(
        self,
        *,
        limit: int | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.ListItemsResponse:
        """GET /items"""
        return await self._client.send(
            Request(
                "GET",
                "/items",
                query={"limit": limit},
                responses={"200": models.ListItemsResponse},
            ),
            options,
        )

    async def search(
        self,
        *,
        page: int | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.ItemPage:
        """POST /items"""
        return await self._client.send(
            Request(
                "POST",
                "/items",
                query={"page": page},
                responses={"200": models.ItemPage},
            ),
            options,
        )

    async def list_recent(
        self,
        *,
        cursor: str | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.ItemPage:
        """GET /items/recent"""
        return await self._client.send(
            Request(
                "GET",
                "/items/recent",
                query={"cursor": cursor},
                responses={"200": models.ItemPage},
            ),
            options,
        )

    async def get_latest(
        self,
        *,
        page: int | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Item:
        """GET /items/latest"""
        return await self._client.send(
            Request(
                "GET",
                "/items/latest",
                query={"page": page},
                responses={"200": models.Item},
            ),
            options,
        )
