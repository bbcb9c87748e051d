"""Operations on items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import NextUrl

if TYPE_CHECKING:
    from .._runtime.pages import AsyncPages, Page


class Items(Resource):
    """Operations on items."""

    def list(
        self, *, page: int | Omit = OMIT, options: CallOptions = None
    ) -> Page[models.Item, models.PaginatedItemList]:
        """GET /items/"""
        request: Request[models.PaginatedItemList] = Request(
            "GET",
            "/items/",
            query={"page": page},
            responses={"200": models.PaginatedItemList},
        )
        return self._client.pages(
            request, NextUrl(items="results", url="next"), options
        )


class AsyncItems(AsyncResource):
    """Operations on items."""

    def list(
        self, *, page: int | Omit = OMIT, options: CallOptions = None
    ) -> AsyncPages[models.Item, models.PaginatedItemList]:
        """GET /items/"""
        request: Request[models.PaginatedItemList] = Request(
            "GET",
            "/items/",
            query={"page": page},
            responses={"200": models.PaginatedItemList},
        )
        return self._client.pages(
            request, NextUrl(items="results", url="next"), options
        )
