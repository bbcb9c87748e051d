"""Operations on 名前."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class 名前(Resource):
    """Operations on 名前."""

    def import_os(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /l"""
        return self._client.send_only(
            Request(
                "GET",
                "/l",
                responses={"204": None},
            ),
            options,
        )


class Async名前(AsyncResource):
    """Operations on 名前."""

    async def import_os(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /l"""
        return await self._client.send_only(
            Request(
                "GET",
                "/l",
                responses={"204": None},
            ),
            options,
        )
