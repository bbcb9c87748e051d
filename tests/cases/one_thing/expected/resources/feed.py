"""Operations on feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import PageNumber

if TYPE_CHECKING:
    from .._runtime.pages import AsyncPages, Page


class Feed(Resource):
    """Operations on feed."""

    def list(
        self, *, page: int | Omit = OMIT, options: CallOptions = None
    ) -> Page[models.GetFeedResponseItem, models.GetFeedResponse]:
        """GET /feed"""
        request: Request[models.GetFeedResponse] = Request(
            "GET",
            "/feed",
            query={"page": page},
            responses={"200": models.GetFeedResponse},
        )
        return self._client.pages(
            request,
            PageNumber(items="items", parameter="page", total_items="total"),
            options,
        )


class AsyncFeed(AsyncResource):
    """Operations on feed."""

    def list(
        self, *, page: int | Omit = OMIT, options: CallOptions = None
    ) -> AsyncPages[models.GetFeedResponseItem, models.GetFeedResponse]:
        """GET /feed"""
        request: Request[models.GetFeedResponse] = Request(
            "GET",
            "/feed",
            query={"page": page},
            responses={"200": models.GetFeedResponse},
        )
        return self._client.pages(
            request,
            PageNumber(items="items", parameter="page", total_items="total"),
            options,
        )
