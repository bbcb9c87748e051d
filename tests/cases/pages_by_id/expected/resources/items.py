"""Operations on Items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import CursorById

if TYPE_CHECKING:
    from .._runtime.pages import AsyncPages, Page


class Items(Resource):
    """Operations on Items."""

    def list(
        self,
        *,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> Page[models.Item, models.ItemPage]:
        """GET /items"""
        return self._client.pages(
            Request(
                "GET",
                "/items",
                query={"startingAfter": starting_after, "limit": limit},
                responses={"200": models.ItemPage},
            ),
            CursorById(
                items="data",
                key="id",
                parameter="startingAfter",
                more="hasMore",
                limit="limit",
            ),
            options,
        )


class AsyncItems(AsyncResource):
    """Operations on Items."""

    def list(
        self,
        *,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Item, models.ItemPage]:
        """GET /items"""
        return self._client.pages(
            Request(
                "GET",
                "/items",
                query={"startingAfter": starting_after, "limit": limit},
                responses={"200": models.ItemPage},
            ),
            CursorById(
                items="data",
                key="id",
                parameter="startingAfter",
                more="hasMore",
                limit="limit",
            ),
            options,
        )
