"""Operations on Items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import Offset

if TYPE_CHECKING:
    from .._runtime.pages import AsyncPages, Page


class Items(Resource):
    """Operations on Items."""

    def list(
        self,
        *,
        offset: int | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.Item, models.ItemPage]:
        """GET /items"""
        request: Request[models.ItemPage] = Request(
            "GET",
            "/items",
            query={"offset": offset, "limit": limit},
            responses={"200": models.ItemPage},
        )
        return self._client.pages(
            request,
            Offset(items="records", parameter="offset", total="total", limit="limit"),
            options,
        )


class AsyncItems(AsyncResource):
    """Operations on Items."""

    def list(
        self,
        *,
        offset: int | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.Item, models.ItemPage]:
        """GET /items"""
        request: Request[models.ItemPage] = Request(
            "GET",
            "/items",
            query={"offset": offset, "limit": limit},
            responses={"200": models.ItemPage},
        )
        return self._client.pages(
            request,
            Offset(items="records", parameter="offset", total="total", limit="limit"),
            options,
        )
