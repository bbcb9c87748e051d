"""Operations on Things."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Things(Resource):
    """Operations on Things."""

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /things/{id}"""
        return self._client.send_only(
            Request(
                "GET",
                "/things/{id}",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /things/{id}"""
        return await self._client.send_only(
            Request(
                "GET",
                "/things/{id}",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )
