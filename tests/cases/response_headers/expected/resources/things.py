"""Operations on Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.models.types import Integer, Number, Timestamp
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import List


class Things(Resource):
    """Operations on Things."""

    def list(self, *, options: CallOptions = None) -> List[str]:
        """GET /things"""
        request: Request[List[str]] = Request(
            "GET",
            "/things",
            responses={"200": list[str]},
            response_headers={
                "X-Rate-Limit": Integer,
                "X-Share": Number,
                "X-On": bool,
                "X-Colors": list[str],
                "X-Sizes": list[Integer],
                "X-Box": models.Box,
                "X-Last": Timestamp,
                "X-Meta": dict[str, Integer],
                "Retry-After": Integer,
            },
        )
        return self._client.send(request, options)

    def delete(self, *, options: CallOptions = None) -> None:
        """DELETE /things"""
        request: Request[None] = Request(
            "DELETE",
            "/things",
            responses={"204": None},
            response_headers={"X-Count": Integer},
        )
        return self._client.send_only(request, options)


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def list(self, *, options: CallOptions = None) -> List[str]:
        """GET /things"""
        request: Request[List[str]] = Request(
            "GET",
            "/things",
            responses={"200": list[str]},
            response_headers={
                "X-Rate-Limit": Integer,
                "X-Share": Number,
                "X-On": bool,
                "X-Colors": list[str],
                "X-Sizes": list[Integer],
                "X-Box": models.Box,
                "X-Last": Timestamp,
                "X-Meta": dict[str, Integer],
                "Retry-After": Integer,
            },
        )
        return await self._client.send(request, options)

    async def delete(self, *, options: CallOptions = None) -> None:
        """DELETE /things"""
        request: Request[None] = Request(
            "DELETE",
            "/things",
            responses={"204": None},
            response_headers={"X-Count": Integer},
        )
        return await self._client.send_only(request, options)
