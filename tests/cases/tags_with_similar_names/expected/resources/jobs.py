"""Operations on Jobs."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Jobs(Resource):
    """Operations on Jobs."""

    def c(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /c"""
        return self._client.send_only(
            Request(
                "GET",
                "/c",
                responses={"204": None},
            ),
            options,
        )


class AsyncJobs(AsyncResource):
    """Operations on Jobs."""

    async def c(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /c"""
        return await self._client.send_only(
            Request(
                "GET",
                "/c",
                responses={"204": None},
            ),
            options,
        )
