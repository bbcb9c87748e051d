"""Operations on tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import List


class Tracks(Resource):
    """Operations on tracks."""

    def list(self, *, options: CallOptions = None) -> List[str]:
        """GET /tracks"""
        request: Request[List[str]] = Request(
            "GET", "/tracks", responses={"200": list[str]}
        )
        return self._client.send(request, options)

    def list_contains_tracks(
        self, *, ids: Sequence[str] | Omit = OMIT, options: CallOptions = None
    ) -> List[bool]:
        """GET /tracks/contains"""
        request: Request[List[bool]] = Request(
            "GET", "/tracks/contains", query={"ids": ids}, responses={"200": list[bool]}
        )
        return self._client.send(request, options)


class AsyncTracks(AsyncResource):
    """Operations on tracks."""

    async def list(self, *, options: CallOptions = None) -> List[str]:
        """GET /tracks"""
        request: Request[List[str]] = Request(
            "GET", "/tracks", responses={"200": list[str]}
        )
        return await self._client.send(request, options)

    async def list_contains_tracks(
        self, *, ids: Sequence[str] | Omit = OMIT, options: CallOptions = None
    ) -> List[bool]:
        """GET /tracks/contains"""
        request: Request[List[bool]] = Request(
            "GET", "/tracks/contains", query={"ids": ids}, responses={"200": list[bool]}
        )
        return await self._client.send(request, options)
