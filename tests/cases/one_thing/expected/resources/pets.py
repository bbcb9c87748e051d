"""Operations on pets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Pets(Resource):
    """Operations on pets."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /pets"""
        return self._client.send(
            Request(
                "GET",
                "/pets",
                responses={"200": None},
            ),
            options,
        )


class AsyncPets(AsyncResource):
    """Operations on pets."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """GET /pets"""
        return await self._client.send(
            Request(
                "GET",
                "/pets",
                responses={"200": None},
            ),
            options,
        )
