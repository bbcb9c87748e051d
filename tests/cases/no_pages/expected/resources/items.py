"""Operations on Items."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Items(Resource):
    """Operations on Items."""

    def list(
        self, *, limit: int | Omit = OMIT, options: CallOptions = None
    ) -> models.ListItemsResponse:
        """GET /items"""
        request: Request[models.ListItemsResponse] = Request(
            "GET",
            "/items",
            query={"limit": limit},
            responses={"200": models.ListItemsResponse},
        )
        return self._client.send(request, options)

    def search(
        self, *, page: int | Omit = OMIT, options: CallOptions = None
    ) -> models.ItemPage:
        """POST /items"""
        request: Request[models.ItemPage] = Request(
            "POST", "/items", query={"page": page}, responses={"200": models.ItemPage}
        )
        return self._client.send(request, options)

    def list_recent_items(
        self, *, cursor: str | Omit = OMIT, options: CallOptions = None
    ) -> models.ItemPage:
        """GET /items/recent"""
        request: Request[models.ItemPage] = Request(
            "GET",
            "/items/recent",
            query={"cursor": cursor},
            responses={"200": models.ItemPage},
        )
        return self._client.send(request, options)

    def get_latest_item(
        self, *, page: int | Omit = OMIT, options: CallOptions = None
    ) -> models.Item:
        """GET /items/latest"""
        request: Request[models.Item] = Request(
            "GET", "/items/latest", query={"page": page}, responses={"200": models.Item}
        )
        return self._client.send(request, options)


class AsyncItems(AsyncResource):
    """Operations on Items."""

    async def list(
        self, *, limit: int | Omit = OMIT, options: CallOptions = None
    ) -> models.ListItemsResponse:
        """GET /items"""
        request: Request[models.ListItemsResponse] = Request(
            "GET",
            "/items",
            query={"limit": limit},
            responses={"200": models.ListItemsResponse},
        )
        return await self._client.send(request, options)

    async def search(
        self, *, page: int | Omit = OMIT, options: CallOptions = None
    ) -> models.ItemPage:
        """POST /items"""
        request: Request[models.ItemPage] = Request(
            "POST", "/items", query={"page": page}, responses={"200": models.ItemPage}
        )
        return await self._client.send(request, options)

    async def list_recent_items(
        self, *, cursor: str | Omit = OMIT, options: CallOptions = None
    ) -> models.ItemPage:
        """GET /items/recent"""
        request: Request[models.ItemPage] = Request(
            "GET",
            "/items/recent",
            query={"cursor": cursor},
            responses={"200": models.ItemPage},
        )
        return await self._client.send(request, options)

    async def get_latest_item(
        self, *, page: int | Omit = OMIT, options: CallOptions = None
    ) -> models.Item:
        """GET /items/latest"""
        request: Request[models.Item] = Request(
            "GET", "/items/latest", query={"page": page}, responses={"200": models.Item}
        )
        return await self._client.send(request, options)
