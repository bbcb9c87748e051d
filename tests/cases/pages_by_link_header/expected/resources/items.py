"""Operations on Items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import LinkHeader

if TYPE_CHECKING:
    from typing import List

    from .._runtime.pages import AsyncPages, Page


class Items(Resource):
    """Operations on Items."""

    def list(
        self, *, options: CallOptions = None
    ) -> Page[models.Item, models.ListItemsResponse]:
        """GET /items"""
        request: Request[models.ListItemsResponse] = Request(
            "GET", "/items", responses={"200": models.ListItemsResponse}
        )
        return self._client.pages(request, LinkHeader(), options)

    def list_colours(
        self, *, page: int | Omit = OMIT, options: CallOptions = None
    ) -> List[str]:
        """GET /colours"""
        request: Request[List[str]] = Request(
            "GET", "/colours", query={"page": page}, responses={"200": list[str]}
        )
        return self._client.send(request, options)


class AsyncItems(AsyncResource):
    """Operations on Items."""

    def list(
        self, *, options: CallOptions = None
    ) -> AsyncPages[models.Item, models.ListItemsResponse]:
        """GET /items"""
        request: Request[models.ListItemsResponse] = Request(
            "GET", "/items", responses={"200": models.ListItemsResponse}
        )
        return self._client.pages(request, LinkHeader(), options)

    async def list_colours(
        self, *, page: int | Omit = OMIT, options: CallOptions = None
    ) -> List[str]:
        """GET /colours"""
        request: Request[List[str]] = Request(
            "GET", "/colours", query={"page": page}, responses={"200": list[str]}
        )
        return await self._client.send(request, options)
