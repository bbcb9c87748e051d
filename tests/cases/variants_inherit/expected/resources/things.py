"""Operations on things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import OMIT, Omit, Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.types import Integer

if TYPE_CHECKING:
    from datetime import date, datetime


class Things(Resource):
    """Operations on things."""

    def get(
        self,
        *,
        at: datetime | date | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> list[Integer]:
        """GET /things"""
        return self._client.send(
            Request(
                "GET",
                "/things",
                query={"at": at},
                responses={"200": list[Integer]},
            ),
            options,
        )


class AsyncThings(AsyncResource):
    """Operations on things."""

    async def get(
        self,
        *,
        at: datetime | date | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> list[Integer]:
        """GET /things"""
        return await self._client.send(
            Request(
                "GET",
                "/things",
                query={"at": at},
                responses={"200": list[Integer]},
            ),
            options,
        )
