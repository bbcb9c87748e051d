"""Operations on Items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import LinkHeader

if TYPE_CHECKING:
    from typing import List

    from .._runtime.pages import AsyncPages, Page


class Items(Resource):
    """Operations on Items."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Page[models.Item, models.ListItemsResponse]:
        """GET /items"""
        return self._client.pages(
            Request(
                "GET",
                "/items",
                responses={"200": models.ListItemsResponse},
            ),
            LinkHeader(),
            options,
        )

    def list_colours(
        self,
        *,
        page: int | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> List[str]:
        """GET /colours"""
        return self._client.send(
            Request(
                "GET",
                "/colours",
                query={"page": page},
                responses={"200": list[str]},
            ),
            options,
        )


class AsyncItems(AsyncResource):
    """Operations on Items."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Item, models.ListItemsResponse]:
        """GET /items"""
        return self._client.pages(
            Request(
                "GET",
                "/items",
                responses={"200": models.ListItemsResponse},
            ),
            LinkHeader(),
            options,
        )

    async def list_colours(
        self,
        *,
        page: int | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> List[str]:
        """GET /colours"""
        return await self._client.send(
            Request(
                "GET",
                "/colours",
                query={"page": page},
                responses={"200": list[str]},
            ),
            options,
        )
