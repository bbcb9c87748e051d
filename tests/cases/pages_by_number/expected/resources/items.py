"""Operations on Items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import PageNumber

if TYPE_CHECKING:
    from .._runtime.pages import AsyncPages, Page


class Items(Resource):
    """Operations on Items."""

    def list(
        self,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.Item, models.ItemPage]:
        """GET /items"""
        request: Request[models.ItemPage] = Request(
            "GET",
            "/items",
            query={"page": page, "per_page": per_page},
            responses={"200": models.ItemPage},
        )
        return self._client.pages(
            request,
            PageNumber(
                items="results", parameter="page", total_items="total", limit="per_page"
            ),
            options,
        )


class AsyncItems(AsyncResource):
    """Operations on Items."""

    def list(
        self,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.Item, models.ItemPage]:
        """GET /items"""
        request: Request[models.ItemPage] = Request(
            "GET",
            "/items",
            query={"page": page, "per_page": per_page},
            responses={"200": models.ItemPage},
        )
        return self._client.pages(
            request,
            PageNumber(
                items="results", parameter="page", total_items="total", limit="per_page"
            ),
            options,
        )
