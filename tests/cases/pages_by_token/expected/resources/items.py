"""Operations on Items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import CursorToken

if TYPE_CHECKING:
    from .._runtime.pages import AsyncPages, Page


class Items(Resource):
    """Operations on Items."""

    def list(
        self,
        *,
        page_token: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> Page[models.Item, models.ItemPage]:
        """GET /items"""
        return self._client.pages(
            Request(
                "GET",
                "/items",
                query={"pageToken": page_token, "pageSize": page_size},
                responses={"200": models.ItemPage},
            ),
            CursorToken(items="items", token="nextPageToken", parameter="pageToken"),
            options,
        )


class AsyncItems(AsyncResource):
    """Operations on Items."""

    def list(
        self,
        *,
        page_token: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Item, models.ItemPage]:
        """GET /items"""
        return self._client.pages(
            Request(
                "GET",
                "/items",
                query={"pageToken": page_token, "pageSize": page_size},
                responses={"200": models.ItemPage},
            ),
            CursorToken(items="items", token="nextPageToken", parameter="pageToken"),
            options,
        )
