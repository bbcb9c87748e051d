"""Operations on Things."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import List


class Things(Resource):
    """Operations on Things."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> List[str]:
        """GET /things"""
        return self._client.send(
            Request(
                "GET",
                "/things",
                responses={"200": list[str]},
                response_headers={
                    "X-Rate-Limit": int,
                    "X-Share": float,
                    "X-On": bool,
                    "X-Colors": list[str],
                    "X-Sizes": list[int],
                    "X-Box": models.Box,
                    "X-Last": datetime,
                    "X-Meta": dict[str, int],
                    "Retry-After": int,
                },
            ),
            options,
        )

    def delete(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /things"""
        self._client.send(
            Request(
                "DELETE",
                "/things",
                responses={"204": None},
                response_headers={"X-Count": int},
            ),
            options,
        )


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> List[str]:
        """GET /things"""
        return await self._client.send(
            Request(
                "GET",
                "/things",
                responses={"200": list[str]},
                response_headers={
                    "X-Rate-Limit": int,
                    "X-Share": float,
                    "X-On": bool,
                    "X-Colors": list[str],
                    "X-Sizes": list[int],
                    "X-Box": models.Box,
                    "X-Last": datetime,
                    "X-Meta": dict[str, int],
                    "Retry-After": int,
                },
            ),
            options,
        )

    async def delete(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /things"""
        await self._client.send(
            Request(
                "DELETE",
                "/things",
                responses={"204": None},
                response_headers={"X-Count": int},
            ),
            options,
        )
