"""Operations on tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import List


class Tracks(Resource):
    """Operations on tracks."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> List[str]:
        """GET /tracks"""
        return self._client.send(
            Request(
                "GET",
                "/tracks",
                responses={"200": list[str]},
            ),
            options,
        )

    def contains(
        self,
        *,
        ids: Sequence[str] | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> List[bool]:
        """GET /tracks/contains"""
        return self._client.send(
            Request(
                "GET",
                "/tracks/contains",
                query={"ids": ids},
                responses={"200": list[bool]},
            ),
            options,
        )


class AsyncTracks(AsyncResource):
    """Operations on tracks."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> List[str]:
        """GET /tracks"""
        return await self._client.send(
            Request(
                "GET",
                "/tracks",
                responses={"200": list[str]},
            ),
            options,
        )

    async def contains(
        self,
        *,
        ids: Sequence[str] | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> List[bool]:
        """GET /tracks/contains"""
        return await self._client.send(
            Request(
                "GET",
                "/tracks/contains",
                query={"ids": ids},
                responses={"200": list[bool]},
            ),
            options,
        )
